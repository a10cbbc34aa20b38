package vn.motcua.agency.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyDirectory;
import vn.motcua.agency.AgencyId;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AdministrativeUnits;
import vn.motcua.mobileapi.v1.agency.AgencyDetail;
import vn.motcua.mobileapi.v1.agency.AgencyKind;
import vn.motcua.mobileapi.v1.agency.AgencyList;
import vn.motcua.mobileapi.v1.agency.AgencyOperations;
import vn.motcua.mobileapi.v1.agency.AgencySummary;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;

/// Agencies over HTTP.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class AgencyController implements AgencyOperations {
    private final Agencies agencies;
    private final AdministrativeUnits units;
    private final Clock clock;

    AgencyController(Agencies agencies, AdministrativeUnits units, Clock clock) {
        this.agencies = agencies;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public AgencyList list(
            @Nullable String unit, @Nullable AgencyKind kind, @Nullable String responsibility, @Nullable String query) {
        List<AgencySummary> items = inCharge(unit == null ? null : known(unit), responsibility)
                .filter(a -> query == null || isCalled(a, query))
                .map(AgencyController::summary)
                .filter(a -> kind == null || a.kind() == kind)
                .toList();
        return new AgencyList(items, items.size());
    }

    private AdministrativeUnitCode known(String unit) {
        if (AdministrativeUnitCode.isWellFormed(unit)) {
            var code = new AdministrativeUnitCode(unit);
            if (units.byCode(code).isPresent()) {
                return code;
            }
        }
        throw new DomainException(ErrorCode.AREA_NOT_FOUND, "No administrative unit has the code " + unit);
    }

    private Stream<Agency> inCharge(@Nullable AdministrativeUnitCode unit, @Nullable String responsibility) {
        AgencyDirectory directory = agencies.directory();
        if (unit == null) {
            return directory.all().stream().filter(a -> responsibility == null || a.isInChargeOf(responsibility));
        }
        List<Agency> found =
                responsibility == null ? directory.forUnit(unit) : directory.byResponsibility(responsibility, unit);
        return found.stream();
    }

    private static boolean isCalled(Agency agency, String query) {
        String sought = folded(query);
        return Stream.concat(Stream.of(agency.name(), agency.shortName(), agency.nameEn()), agency.aliases().stream())
                .anyMatch(name -> folded(name).contains(sought));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }

    @Override
    public AgencyDetail byId(String id) {
        AgencyDirectory directory = agencies.directory();
        Agency agency = Optional.of(id)
                .filter(AgencyId::isWellFormed)
                .flatMap(known -> directory.byId(new AgencyId(known)))
                .orElseThrow(() -> new DomainException(ErrorCode.AGENCY_NOT_FOUND, "There is no agency " + id));
        return new AgencyDetail(
                summary(agency),
                agency.address(),
                agency.openingHours().text(),
                agency.openingHours().isOpenAt(LocalDateTime.now(clock)),
                agency.note(),
                directory.children(agency.id()).stream()
                        .map(AgencyController::summary)
                        .toList());
    }

    private static AgencySummary summary(Agency agency) {
        AgencyId parent = agency.parent();
        return new AgencySummary(
                agency.id().value(),
                agency.name(),
                agency.shortName(),
                agency.nameEn(),
                AgencyKind.valueOf(agency.kind().name()),
                parent == null ? null : parent.value(),
                agency.unit().value(),
                agency.responsibilities().stream().sorted().toList(),
                agency.phone());
    }
}
