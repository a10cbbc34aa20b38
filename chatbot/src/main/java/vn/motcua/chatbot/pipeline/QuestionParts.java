package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.text.QueryText;

/// Cuts a message into the questions it asks (tách câu hỏi).
final class QuestionParts {
    private static final String BETWEEN =
            "[?!;\\n]|\\. |(?<= )(?:còn|con|với lại|voi lai|tiện thể|tien the|sẵn tiện|san tien|ngoài ra|ngoai ra|rồi còn|đồng thời)(?= )";

    private QuestionParts() {}

    static List<String> of(QueryText text) {
        return Stream.of(text.repaired().split(BETWEEN))
                .map(String::strip)
                .filter(part -> !SubjectWords.of(QueryText.of(part)).isEmpty())
                .toList();
    }
}
