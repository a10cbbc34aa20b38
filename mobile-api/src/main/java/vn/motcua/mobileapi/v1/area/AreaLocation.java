package vn.motcua.mobileapi.v1.area;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/// The unit around a place.
///
/// @param area absent when the place is outside the city served
/// @param metres distance to the boundary when the place lies just outside it
@Serdeable
public record AreaLocation(
        Certainty certainty,
        @Nullable AreaSummary area,
        @Nullable Double metres) {
    public enum Certainty {
        /// Within the boundary.
        INSIDE,
        /// Just outside: a bridge, a quay, a beach.
        NEAR,
        /// No boundaries are imported: ask the citizen to confirm.
        GUESSED,
        OUTSIDE
    }
}
