package vn.motcua.procedure.checklist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What somebody answered so far: id of the question to id of the choice, in the order asked.
public record Answers(Map<String, String> choices) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /// Id of the choice, empty when the question was not answered.
    public String to(String question) {
        return Objects.requireNonNullElse(choices.get(question), "");
    }

    public Answers with(String question, String choice) {
        Map<String, String> more = new LinkedHashMap<>(choices);
        more.put(question, choice);
        return new Answers(more);
    }

    public int size() {
        return choices.size();
    }
}
