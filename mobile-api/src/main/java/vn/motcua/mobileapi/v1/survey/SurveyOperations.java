package vn.motcua.mobileapi.v1.survey;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The survey of one service point, reached by the token in its QR code. Nobody signs in and nobody is recognised.
public interface SurveyOperations {
    /// @param token the last part of the address in the QR code
    /// @param acceptLanguage languages the reader knows, best first; Vietnamese when none is available
    @Operation(
            summary = "What is asked at a service point",
            description = "404 SURVEY_NOT_FOUND for an unknown token, 410 SURVEY_CLOSED for a replaced or closed one.")
    @Get("/surveys/{token}")
    SurveyForm form(
            @PathVariable @Size(max = 100) String token, @Header("Accept-Language") @Nullable String acceptLanguage);

    /// Stores one response, once: the same key with the same answers gets the same receipt and stores nothing more.
    ///
    /// @param idempotencyKey a fresh random value for each response, at most 200 characters, remembered for two days
    @Operation(
            summary = "Answer a survey, anonymously",
            description = "400 INVALID_FIELD names every wrong answer as answers.<question>; 409 IDEMPOTENCY_KEY_REUSED"
                    + " when the key came with other answers; 429 RATE_LIMITED with Retry-After when the point takes"
                    + " no more for now.")
    @Post("/surveys/{token}/responses")
    @Status(HttpStatus.CREATED)
    SurveyReceipt respond(
            @PathVariable @Size(max = 100) String token,
            @Header("Idempotency-Key") @Nullable @Size(min = 1, max = 200) String idempotencyKey,
            @Body @Valid SubmitAnswersRequest request);
}
