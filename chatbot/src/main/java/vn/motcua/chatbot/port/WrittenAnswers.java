package vn.motcua.chatbot.port;

import java.util.Optional;
import vn.motcua.nlp.text.QueryText;

/// The answers an official wrote to questions that the catalogue does not answer (câu trả lời do cán bộ soạn).
public interface WrittenAnswers {
    /// Returns the answer to this question, when one was written to a question that is alike enough.
    Optional<WrittenAnswer> closest(QueryText question);

    /// No answers were written.
    static WrittenAnswers none() {
        return question -> Optional.empty();
    }
}
