package vn.motcua.mobileapi.v1.agency;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Agencies, filtered by territory, kind, responsibility or name.
public interface AgencyOperations {
    /// @param unit official code: only agencies that serve this ward or commune, the nearest to the citizen first
    /// @param responsibility code of a responsibility: only agencies in charge of it
    /// @param query part of a name, with or without diacritics
    @Operation(summary = "Agencies that serve citizens")
    @Get("/agencies{?unit,kind,responsibility,query}")
    AgencyList list(
            @QueryValue @Nullable @Size(max = 5) String unit,
            @QueryValue @Nullable AgencyKind kind,
            @QueryValue @Nullable @Size(max = 60) String responsibility,
            @QueryValue @Nullable @Size(max = 200) String query);

    @Operation(summary = "One agency")
    @Get("/agencies/{id}")
    AgencyDetail byId(@PathVariable @Size(max = 100) String id);
}
