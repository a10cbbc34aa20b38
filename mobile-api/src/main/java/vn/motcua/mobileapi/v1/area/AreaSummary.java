package vn.motcua.mobileapi.v1.area;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/// A unit of today.
///
/// @param code official code
/// @param name bare name, "Hải Châu"
/// @param fullName name with its kind, "Phường Hải Châu"
/// @param lat of a place well inside the unit, WGS84
@Serdeable
public record AreaSummary(
        String code,
        String name,
        String fullName,
        String fullNameEn,
        AreaType type,
        String path,
        @Nullable Double lat,
        @Nullable Double lon) {}
