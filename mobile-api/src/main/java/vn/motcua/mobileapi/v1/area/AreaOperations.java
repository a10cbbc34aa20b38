package vn.motcua.mobileapi.v1.area;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Units of today, looked up by code, by a name old or new, and by a place on the map.
public interface AreaOperations {
    /// All wards, communes and special zones of the city served, by code; with `query` those whose name of today or
    /// of former times contains it, with or without diacritics.
    @Operation(summary = "Wards, communes and special zones of the city served")
    @Get("/areas{?query,type}")
    AreaList list(@QueryValue @Nullable @Size(max = 200) String query, @QueryValue @Nullable AreaType type);

    @Operation(summary = "One unit, with the old units it was made of")
    @Get("/areas/{code}")
    AreaDetail byCode(@PathVariable @Size(min = 2, max = 5) String code);

    /// Reads a name, or finds one inside a sentence; a former ward or district leads to the units of today.
    @Operation(summary = "Which unit of today a name or a sentence means")
    @Get("/areas/resolve{?text}")
    AreaResolution resolve(@QueryValue @NotBlank @Size(max = 2000) String text);

    @Operation(summary = "Which unit a place on the map lies in")
    @Get("/areas/locate{?lat,lon}")
    AreaLocation locate(@QueryValue @Min(-90) @Max(90) double lat, @QueryValue @Min(-180) @Max(180) double lon);
}
