package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.text.QueryText;

/// Cuts a message into the questions it asks (tách câu hỏi).
final class QuestionParts {
    private static final String BETWEEN =
            "[?!;\\n]|\\. |(?<= )(?:còn|với lại|voi lai|tiện thể|tien the|sẵn tiện|san tien|ngoài ra|ngoai ra|rồi còn|đồng thời)(?= )";

    /// From this length on a message is a story: what it tells beside its question is no question of its own.
    private static final int STORY = 25;

    private static final String BESIDE =
            "(?<= )(?:và|va|với|voi|rồi|roi|cùng với|cung voi|với lại|voi lai|lẫn|lan)(?= )";

    private QuestionParts() {}

    /// "Và" and commas part two questions only where both sides ask for something of their own.
    private static final String MAYBE = "(?<= )(?:và|va|rồi|roi|cùng với|cung voi)(?= )|, ";

    static List<String> of(QueryText text) {
        List<String> parts = subjects(text.repaired().split(BETWEEN));
        if (text.folded().size() >= STORY) {
            return parts.stream().filter(QuestionParts::asks).toList();
        }
        if (parts.size() >= 2) {
            return parts;
        }
        List<String> finer = subjects(text.repaired().split(MAYBE));
        boolean allAsk = finer.size() >= 2 && finer.stream().allMatch(QuestionParts::asks);
        return allAsk ? finer : parts;
    }

    /// Two deeds told side by side, of which only one asks: "nhập khẩu vô nhà chồng với làm khai sinh cho con cần gì".
    /// A guess, good only where each side is found surely.
    static List<String> sideBySide(QueryText text) {
        if (text.folded().size() >= STORY) {
            return List.of();
        }
        List<String> sides = subjects(text.repaired().split(BESIDE)).stream()
                .filter(part -> SubjectWords.of(QueryText.of(part)).size() >= 2)
                .toList();
        return sides.size() == 2 ? sides : List.of();
    }

    private static boolean asks(String part) {
        return !AspectReader.byCue(QueryText.of(part)).isEmpty();
    }

    private static List<String> subjects(String[] parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !SubjectWords.of(QueryText.of(part)).isEmpty())
                .toList();
    }
}
