package vn.motcua.survey;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AdministrativeUnits;

/// The agencies whose desks may be rated, reduced to what this room needs.
@Singleton
class SurveyedAgencies {
    private final Agencies agencies;
    private final AdministrativeUnits units;

    SurveyedAgencies(Agencies agencies, AdministrativeUnits units) {
        this.agencies = agencies;
        this.units = units;
    }

    Optional<SurveyedAgency> byId(String id) {
        return AgencyId.isWellFormed(id) ? agencies.byId(new AgencyId(id)).map(this::surveyed) : Optional.empty();
    }

    List<SurveyedAgency> all() {
        return agencies.all().stream().map(this::surveyed).toList();
    }

    private SurveyedAgency surveyed(Agency agency) {
        return new SurveyedAgency(agency.id().value(), agency.name(), nameOf(agency.unit()));
    }

    private String nameOf(AdministrativeUnitCode code) {
        return units.byCode(code).map(unit -> unit.fullName()).orElse("");
    }
}
