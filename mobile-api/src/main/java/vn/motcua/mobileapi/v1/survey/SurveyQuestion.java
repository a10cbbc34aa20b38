package vn.motcua.mobileapi.v1.survey;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question.
///
/// @param key names the question in the answers
/// @param options what may be answered, from worst to best for a rating; empty for free text
/// @param maxLength most characters of a free text
@Serdeable
public record SurveyQuestion(
        String key,
        Kind kind,
        String text,
        boolean required,
        List<Option> options,
        @Nullable Integer maxLength) {
    public SurveyQuestion {
        options = List.copyOf(options);
    }

    /// How the question is answered; clients show one they do not know as a single choice, or skip it.
    public enum Kind {
        RATING,
        SINGLE_CHOICE,
        FREE_TEXT
    }

    /// One possible answer: the value to send and the words to show.
    @Serdeable
    public record Option(String value, String label) {}
}
