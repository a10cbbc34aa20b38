package vn.motcua.mobileapi.v1.area;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit of today and the old units it was made of.
///
/// @param bbox west, south, east, north in degrees
@Serdeable
public record AreaDetail(
        AreaSummary area, @Nullable String parent, @Nullable List<Double> bbox, List<Former> former) {
    public AreaDetail {
        former = List.copyOf(former);
    }

    /// An old ward, commune or township (phường, xã, thị trấn).
    ///
    /// @param whole false when only a part of it lies here
    /// @param until last day of the old name
    @Serdeable
    public record Former(String name, String type, String district, String province, boolean whole, LocalDate until) {}
}
