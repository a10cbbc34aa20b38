package vn.motcua.conversation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyDirectory;
import vn.motcua.agency.AgencyKind;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AdministrativeUnits;
import vn.motcua.area.NameResolution;
import vn.motcua.area.NameResolution.Resolved;
import vn.motcua.chatbot.port.OfficePort;

/// Finds the service centre of the ward or commune a citizen names, by its name of today or an old one.
@Singleton
class CentreOffices implements OfficePort {
    private final Function<String, NameResolution> resolver;
    private final Supplier<AgencyDirectory> agencies;

    @Inject
    CentreOffices(AdministrativeUnits units, Agencies agencies) {
        this(units::resolveName, agencies::directory);
    }

    CentreOffices(Function<String, NameResolution> resolver, Supplier<AgencyDirectory> agencies) {
        this.resolver = resolver;
        this.agencies = agencies;
    }

    @Override
    public Optional<Office> find(String text, String wardCode) {
        Optional<Resolved> named = named(text);
        return named.isPresent()
                ? named.flatMap(found -> centre(found.unit().code())
                        .map(agency -> office(agency, found.unit().fullName(), formerName(found))))
                : chosen(wardCode).flatMap(this::centre).map(agency -> office(agency, "", ""));
    }

    private Optional<Agency> centre(AdministrativeUnitCode unit) {
        return agencies.get().ofUnit(unit, AgencyKind.SERVICE_CENTRE);
    }

    private Optional<Resolved> named(String text) {
        return resolver.apply(text) instanceof Resolved found && found.confidence() != NameResolution.Confidence.LOW
                ? Optional.of(found)
                : Optional.empty();
    }

    private static String formerName(Resolved found) {
        return found.basis() == NameResolution.Basis.FORMER_COMMUNE ? found.matched() : "";
    }

    private static Optional<AdministrativeUnitCode> chosen(String wardCode) {
        return AdministrativeUnitCode.isWellFormed(wardCode)
                ? Optional.of(new AdministrativeUnitCode(wardCode))
                : Optional.empty();
    }

    private static Office office(Agency agency, String unit, String formerly) {
        return new Office(
                agency.name(), agency.address(), agency.openingHours().spoken(), agency.phone(), unit, formerly);
    }
}
