package vn.motcua.chatbot.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.nlp.rank.QuestionVector;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.text.QueryText;

/// Written answers held in memory (sổ câu trả lời); immutable, so a host replaces it as a whole.
public final class AnswerBook implements WrittenAnswers {
    /// Below this two questions only share words; judged on pairs of questions about neighbouring procedures.
    private static final double ALIKE = 0.78;

    private final List<Page> pages = new ArrayList<>();

    private AnswerBook(Collection<WrittenAnswer> answers) {
        for (WrittenAnswer answer : answers) {
            for (String question : answer.questions()) {
                QueryText text = QueryText.of(question);
                // "Lệ phí?" names no subject: it continues whatever was talked about, and no answer may catch it.
                if (!SubjectWords.of(text).isEmpty()) {
                    pages.add(new Page(QuestionVector.of(text), answer));
                }
            }
        }
    }

    /// Puts answers into a book.
    public static AnswerBook of(Collection<WrittenAnswer> answers) {
        return new AnswerBook(answers);
    }

    @Override
    public Optional<WrittenAnswer> closest(QueryText question) {
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        QuestionVector asked = QuestionVector.of(question);
        WrittenAnswer best = null;
        double alike = ALIKE;
        for (Page page : pages) {
            double similarity = page.question().similarity(asked);
            if (similarity >= alike) {
                alike = similarity;
                best = page.answer();
            }
        }
        return Optional.ofNullable(best);
    }

    private record Page(QuestionVector question, WrittenAnswer answer) {}
}
