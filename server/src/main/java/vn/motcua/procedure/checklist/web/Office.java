package vn.motcua.procedure.checklist.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AdministrativeUnits;

/// A desk of the ward that somebody chose, where papers of this kind are handed in.
///
/// @param hours as people say them; empty when not known
public record Office(Kind kind, String name, String address, String hours, String phone) {

    /// Which desk a place of a checklist speaks of.
    public enum Kind {
        CENTRE(AgencyKind.SERVICE_CENTRE),
        POLICE(AgencyKind.POLICE),
        /// Neither: no desk of the ward is shown.
        ELSEWHERE(null);

        private final @Nullable AgencyKind agency;

        Kind(@Nullable AgencyKind agency) {
            this.agency = agency;
        }

        /// Told from the words of the place.
        public static Kind of(String place) {
            String words = place.toLowerCase(Locale.ROOT);
            if (words.contains("công an")) {
                return POLICE;
            }
            boolean centre = words.contains("hành chính công") || words.contains("ủy ban nhân dân");
            return centre ? CENTRE : ELSEWHERE;
        }
    }

    /// The desks of each ward.
    @Singleton
    public static class Finder {
        private final AdministrativeUnits units;
        private final Agencies agencies;

        Finder(AdministrativeUnits units, Agencies agencies) {
            this.units = units;
            this.agencies = agencies;
        }

        List<AdministrativeUnit> wards() {
            return units.all();
        }

        Optional<AdministrativeUnit> ward(String code) {
            return AdministrativeUnitCode.isWellFormed(code)
                    ? wards().stream()
                            .filter(each -> each.code().value().equals(code))
                            .findFirst()
                    : Optional.empty();
        }

        List<Office> of(AdministrativeUnit ward) {
            return Stream.of(Kind.CENTRE, Kind.POLICE)
                    .flatMap(kind -> agencies
                            .directory()
                            .ofUnit(ward.code(), Objects.requireNonNull(kind.agency))
                            .map(agency -> office(kind, agency))
                            .stream())
                    .toList();
        }

        private static Office office(Kind kind, Agency agency) {
            return new Office(
                    kind, agency.name(), agency.address(), agency.openingHours().spoken(), agency.phone());
        }
    }
}
