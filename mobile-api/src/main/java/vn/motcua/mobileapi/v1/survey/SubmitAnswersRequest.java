package vn.motcua.mobileapi.v1.survey;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answers of one person to one survey.
///
/// @param version the form's version; the newest when absent
/// @param answers one per answered question; questions without an answer are left out
@Serdeable
public record SubmitAnswersRequest(
        @Nullable Integer version,
        @NotNull @Size(min = 1, max = 50) List<@Valid AnswerItem> answers) {

    /// @param question key of the question
    /// @param value value of the chosen option, or the text written
    @Serdeable
    public record AnswerItem(
            @NotBlank @Size(max = 60) String question,
            @NotBlank @Size(max = 4000) String value) {}
}
