package vn.motcua.survey;

import java.util.List;
import java.util.Optional;

/// The agencies whose desks may be rated, as this room sees them.
interface ServedAgencies {
    Optional<SurveyedAgency> byId(String id);

    List<SurveyedAgency> all();
}
