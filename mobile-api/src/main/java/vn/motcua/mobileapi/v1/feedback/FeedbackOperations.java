package vn.motcua.mobileapi.v1.feedback;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/// Citizens' reports. Pictures go by `multipart/form-data` to the same address (part `report` with the JSON, parts
/// `photos`), or afterwards to `/feedback-reports/{code}/photos`; JPEG, PNG or WebP, at most five of 10 MB each.
public interface FeedbackOperations {
    /// Answers 201 when the report is stored for good, 200 when the same report was sent before under the same key,
    /// 409 when the key was used for another report, and 422 `OUT_OF_SCOPE` for complaints and denunciations.
    @Operation(summary = "Send a report")
    @Post("/feedback-reports")
    HttpResponse<ReportReceiptView> submit(
            @Header("Idempotency-Key") @Nullable String idempotencyKey, @Body @Valid SubmitReportRequest report);

    @Operation(summary = "Follow a report")
    @Get("/feedback-reports/{code}")
    ReportView byCode(@PathVariable String code);

    @Operation(summary = "Answer the agency's question; the clock runs again")
    @Post("/feedback-reports/{code}/answers")
    ReportView answer(@PathVariable String code, @Body @Valid AnswerQuestionRequest answer);

    @Operation(summary = "Rate the answer; unhappy citizens may reopen the report")
    @Post("/feedback-reports/{code}/rating")
    ReportView rate(@PathVariable String code, @Body @Valid RateReportRequest rating);
}
