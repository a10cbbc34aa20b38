package vn.motcua.survey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.error.DomainException.WrongField;

/// What came of sending answers.
public sealed interface SurveyOutcome {
    /// Stored now, or before under the same key: the sender cannot tell and need not.
    record Stored(LocalDate receivedOn) implements SurveyOutcome {}

    /// The key was used for other answers.
    record KeyReused() implements SurveyOutcome {}

    /// The point takes no more for now; nothing was stored.
    record TooMany(Duration retryAfter) implements SurveyOutcome {}

    /// Some answers do not fit their questions; nothing was stored.
    record Wrong(List<WrongField> fields) implements SurveyOutcome {
        public Wrong {
            fields = List.copyOf(fields);
        }
    }
}
