package vn.motcua.mobileapi.v1.agency;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// An agency with where and when it is reached.
///
/// @param address empty when not published
/// @param openingHours in the notation of OpenStreetMap, such as `Mo-Fr 07:30-11:30,13:30-17:00` or `24/7`
/// @param openNow whether it is open at this moment by these hours, public holidays not considered
/// @param children agencies directly below it
@Serdeable
public record AgencyDetail(
        AgencySummary agency,
        String address,
        String openingHours,
        boolean openNow,
        String note,
        List<AgencySummary> children) {
    public AgencyDetail {
        children = List.copyOf(children);
    }
}
