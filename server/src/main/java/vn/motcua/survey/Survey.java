package vn.motcua.survey;

import java.util.List;
import java.util.Optional;

/// A survey (phiếu khảo sát): what is asked. A draft may be wrong and change; a published one is checked and fixed.
public sealed interface Survey permits DraftSurvey, PublishedSurvey {
    /// Names the survey through all its versions.
    String key();

    LocalizedText title();

    List<Question> questions();

    default Optional<Question> question(String questionKey) {
        return questions().stream().filter(q -> q.key().equals(questionKey)).findFirst();
    }
}
