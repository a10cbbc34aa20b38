package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Procedures served in this city: the national ones and the city's own. Answers carry an `ETag`; sent back as
/// `If-None-Match`, an unchanged answer is an empty 304.
public interface ProcedureOperations {
    /// The best matches first; without a query all, the most usual first.
    ///
    /// @param query words as people say them, with or without diacritics
    /// @param field lĩnh vực, as a facet names it
    /// @param page from 0
    @Operation(summary = "Search procedures")
    @ApiResponse(responseCode = "200", description = "One page of what was found, with counts to narrow it by")
    @ApiResponse(responseCode = "304", description = "Nothing changed since the given ETag")
    @Get("/procedures{?query,field,level,onlineLevel,audience,lifeEvent,page,size}")
    HttpResponse<ProcedurePage> search(
            @QueryValue @Nullable @Size(max = 300) String query,
            @QueryValue @Nullable @Size(max = 200) String field,
            @QueryValue @Nullable @Pattern(regexp = "COMMUNE|PROVINCE|MINISTRY|OTHER") String level,
            @QueryValue @Nullable @Pattern(regexp = "FULL|PARTIAL|ONLINE|INFORMATION_ONLY") String onlineLevel,
            @QueryValue
                    @Nullable
                    @Pattern(regexp = "CITIZEN|OVERSEAS_VIETNAMESE|FOREIGNER|BUSINESS|ORGANISATION|OFFICIAL")
                    String audience,
            @QueryValue
                    @Nullable
                    @Pattern(
                            regexp = "BIRTH|MARRIAGE|MOVING|DEATH|STUDY|WORK|BUSINESS|HOUSE_LAND|HEALTH|RETIREMENT|"
                                    + "DISABILITY|VEHICLE|IDENTITY|FARMING|ADOPTION|CERTIFY")
                    String lifeEvent,
            @QueryValue(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size,
            @Header(name = "If-None-Match") @Nullable String ifNoneMatch);

    /// What somebody may mean who has typed so far; the last word may be unfinished.
    @Operation(summary = "Suggestions while typing")
    @Get("/procedures/suggestions{?query,size}")
    ProcedureSuggestions suggestions(
            @QueryValue @Size(max = 300) String query, @QueryValue(defaultValue = "6") @Min(1) @Max(20) int size);

    @Operation(summary = "One procedure whole: what to bring, how it goes, and the official record")
    @ApiResponse(responseCode = "200", description = "The procedure")
    @ApiResponse(responseCode = "304", description = "Nothing changed since the given ETag")
    @ApiResponse(responseCode = "404", description = "PROCEDURE_NOT_FOUND: no such code in this city")
    @ApiResponse(responseCode = "410", description = "PROCEDURE_REPEALED: a RepealedProblem names what replaced it")
    @Get("/procedures/{code}")
    HttpResponse<ProcedureDetail> byCode(
            @PathVariable @Size(max = 40) String code, @Header(name = "If-None-Match") @Nullable String ifNoneMatch);
}
