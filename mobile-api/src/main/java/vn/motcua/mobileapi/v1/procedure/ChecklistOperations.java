package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Personal checklists: a few questions lead to exactly the papers that one person brings. Nothing is stored; answers
/// carry an `ETag`.
public interface ChecklistOperations {
    /// The table to evaluate on a device, also offline: questions in the order asked, rows with their conditions.
    @Operation(summary = "The questions and rows of a procedure's personal checklist")
    @ApiResponse(responseCode = "200", description = "The decision table")
    @ApiResponse(responseCode = "304", description = "Nothing changed since the given ETag")
    @ApiResponse(responseCode = "404", description = "PROCEDURE_NOT_FOUND: no checked table for this procedure")
    @ApiResponse(responseCode = "410", description = "PROCEDURE_REPEALED: a RepealedProblem names what replaced it")
    @Get("/procedures/{code}/checklist/table")
    HttpResponse<ChecklistTableView> checklistTable(
            @PathVariable @Size(max = 40) String code, @Header(name = "If-None-Match") @Nullable String ifNoneMatch);

    /// Where somebody stands who gave these answers: the next question, another procedure, or the finished list.
    ///
    /// @param answer `question:choice`, repeated
    @Operation(summary = "The next question, or the papers of this person")
    @ApiResponse(responseCode = "200", description = "The next question, another procedure, or the finished list")
    @ApiResponse(responseCode = "304", description = "Nothing changed since the given ETag")
    @ApiResponse(responseCode = "404", description = "PROCEDURE_NOT_FOUND: no checked table for this procedure")
    @ApiResponse(responseCode = "410", description = "PROCEDURE_REPEALED: a RepealedProblem names what replaced it")
    @Get("/procedures/{code}/checklist{?answer*}")
    HttpResponse<ChecklistStep> checklist(
            @PathVariable @Size(max = 40) String code,
            @QueryValue @Nullable @Size(max = 20)
                    List<@Pattern(regexp = "[a-z0-9-]{1,60}:[a-z0-9-]{1,60}") String> answer,
            @Header(name = "If-None-Match") @Nullable String ifNoneMatch);
}
