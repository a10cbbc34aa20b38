package vn.motcua.mobileapi.v1.feedback;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The citizen's answer to the agency's question.
@Serdeable
public record AnswerQuestionRequest(
        @NotBlank @Size(max = 5000) String text) {}
