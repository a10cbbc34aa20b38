package vn.motcua.procedure.checklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When a row of the table counts: always, or when one of the alternatives is true.
///
/// @param alternatives each names the accepted choices of some questions, all of which must have been given; no
///     alternative at all means always
@Serdeable
public record Condition(List<Map<String, List<String>>> alternatives) {
    public static final Condition ALWAYS = new Condition(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Condition {
        alternatives = alternatives.stream().map(Condition::copy).toList();
    }

    @Override
    @JsonValue
    public List<Map<String, List<String>>> alternatives() {
        return alternatives;
    }

    /// A question that has not been asked makes an alternative false that speaks of it.
    public boolean holds(Answers answers) {
        return alternatives.isEmpty()
                || alternatives.stream().anyMatch(alternative -> alternative.entrySet().stream()
                        .allMatch(accepted -> accepted.getValue().contains(answers.to(accepted.getKey()))));
    }

    boolean always() {
        return alternatives.isEmpty();
    }

    static Condition orAlways(@Nullable Condition condition) {
        return Objects.requireNonNullElse(condition, ALWAYS);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> alternative) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        alternative.forEach((question, accepted) -> copy.put(question, List.copyOf(accepted)));
        return java.util.Collections.unmodifiableMap(copy);
    }
}
