package vn.motcua.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A survey somebody still writes; nobody can answer it.
///
/// @param headline key of the rating whose share of satisfied answers stands for the whole survey
public record DraftSurvey(String key, LocalizedText title, String headline, List<Question> questions)
        implements Survey {
    private static final int MOST_QUESTIONS = 12;

    public DraftSurvey {
        questions = List.copyOf(questions);
    }

    /// The version people answer from now on.
    ///
    /// @throws IllegalArgumentException the draft cannot be answered or counted, with the reason
    public PublishedSurvey publish(int version) {
        Set<String> keys = new HashSet<>();
        questions.forEach(q -> {
            if (!keys.add(q.key())) {
                throw new IllegalArgumentException("two questions are called " + q.key());
            }
        });
        if (questions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException("a page people finish has at most " + MOST_QUESTIONS + " questions");
        }
        Question.Rating rating = question(headline)
                .filter(Question.Rating.class::isInstance)
                .filter(Question::required)
                .map(Question.Rating.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("no required rating is called " + headline));
        return new PublishedSurvey(key, version, title, rating, questions);
    }
}
