package vn.motcua.mobileapi.v1.area;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// The units of a city or province.
///
/// @param parent the city or province they belong to
/// @param boundariesImported whether places can be looked up exactly
@Serdeable
public record AreaList(AreaSummary parent, boolean boundariesImported, List<AreaSummary> items, int total) {
    public AreaList {
        items = List.copyOf(items);
    }
}
