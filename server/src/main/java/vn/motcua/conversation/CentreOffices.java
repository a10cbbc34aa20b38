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
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AdministrativeUnits;
import vn.motcua.area.NameResolution;
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
        return named(text)
                .or(() -> chosen(wardCode))
                .flatMap(unit -> agencies.get().ofUnit(unit, AgencyKind.SERVICE_CENTRE))
                .map(CentreOffices::office);
    }

    private Optional<AdministrativeUnitCode> named(String text) {
        NameResolution resolution = resolver.apply(text);
        boolean sure = resolution instanceof NameResolution.Resolved found
                && found.confidence() != NameResolution.Confidence.LOW;
        return sure
                ? Optional.of(((NameResolution.Resolved) resolution).unit()).map(AdministrativeUnit::code)
                : Optional.empty();
    }

    private static Optional<AdministrativeUnitCode> chosen(String wardCode) {
        return AdministrativeUnitCode.isWellFormed(wardCode)
                ? Optional.of(new AdministrativeUnitCode(wardCode))
                : Optional.empty();
    }

    private static Office office(Agency agency) {
        return new Office(agency.name(), agency.address(), agency.openingHours().spoken(), agency.phone());
    }
}
