package vn.motcua.mobileapi.v1.agency;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An agency in a list.
///
/// @param parent id of the agency above it
/// @param unit official code of its territory
/// @param responsibilities codes of what it is in charge of
@Serdeable
public record AgencySummary(
        String id,
        String name,
        String shortName,
        String nameEn,
        AgencyKind kind,
        @Nullable String parent,
        String unit,
        List<String> responsibilities,
        String phone) {
    public AgencySummary {
        responsibilities = List.copyOf(responsibilities);
    }
}
