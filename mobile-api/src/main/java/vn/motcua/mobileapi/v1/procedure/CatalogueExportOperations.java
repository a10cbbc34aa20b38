package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;

/// The whole catalogue as open data. Answers carry an `ETag`; sent back as `If-None-Match`, an unchanged catalogue is
// an
/// empty 304.
public interface CatalogueExportOperations {
    /// Each procedure as `GET /procedures/{code}` gives it, with every version of its texts; repealed ones too.
    @Operation(summary = "The whole catalogue with versions, as JSON")
    @ApiResponse(responseCode = "200", description = "One JSON object, streamed; `procedures` holds all of them")
    @ApiResponse(responseCode = "304", description = "Nothing changed since the given ETag")
    @Get("/catalogue.json")
    @Produces("application/json")
    HttpResponse<?> json(@Header(name = "If-None-Match") @Nullable String ifNoneMatch);

    /// One line a procedure, for spreadsheets. Cells that a spreadsheet would run as a formula begin with an
    // apostrophe.
    ///
    /// @param bom whether to begin with a byte order mark, which some spreadsheets need to read Vietnamese
    @Operation(summary = "The whole catalogue as CSV")
    @ApiResponse(responseCode = "200", description = "UTF-8, comma separated, quoted as RFC 4180 says")
    @ApiResponse(responseCode = "304", description = "Nothing changed since the given ETag")
    @Get("/catalogue.csv{?bom}")
    @Produces("text/csv")
    HttpResponse<?> csv(
            @QueryValue(defaultValue = "false") boolean bom,
            @Header(name = "If-None-Match") @Nullable String ifNoneMatch);
}
