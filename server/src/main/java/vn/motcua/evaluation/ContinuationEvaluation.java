package vn.motcua.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.talk.ContinuationClassifier;
import vn.motcua.nlp.talk.SaidBefore;
import vn.motcua.nlp.talk.Situation;

/// Whether a second message is taken for what a person took it for (đọc tin nhắn tiếp theo), by the model alone. An
// item
/// holds `situation`, `about`, `text` and the right `continuation`.
public final class ContinuationEvaluation {
    /// From this probability on the assistant acts upon it against other signs.
    private static final double SURE = 0.7;

    private final Map<String, Object> summary = new LinkedHashMap<>();
    private final List<String> table = new ArrayList<>();

    private record Read(String id, SaidBefore before, Continuation meant, Scored<Continuation> said) {
        boolean isRight() {
            return said.label() == meant;
        }

        Map<String, Object> toJson() {
            return Map.of("id", id, "meant", meant.name(), "said", said.label().name(), "probability", said.score());
        }
    }

    private ContinuationEvaluation(List<Read> all) {
        put("continuations", Statistics.share(all.stream().map(Read::isRight).toList()));
        put(
                "of the sure ones",
                Statistics.share(all.stream()
                        .filter(read -> read.said().score() >= SURE)
                        .map(Read::isRight)
                        .toList()));
        Map<Situation, List<Boolean>> bySituation = new EnumMap<>(Situation.class);
        Map<String, Integer> mistaken = new TreeMap<>();
        for (Read read : all) {
            Situation situation = read.before().situation();
            bySituation.computeIfAbsent(situation, absent -> new ArrayList<>()).add(read.isRight());
            if (!read.isRight()) {
                String pair = "%s: %s as %s"
                        .formatted(situation, read.meant(), read.said().label());
                mistaken.merge(pair, 1, Integer::sum);
            }
        }
        bySituation.forEach((situation, right) -> table.add("  %-24s %d of %d"
                .formatted(situation, right.stream().filter(each -> each).count(), right.size())));
        mistaken.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(each -> table.add("  %-44s %d".formatted(each.getKey(), each.getValue())));
    }

    /// @throws EvaluationException files cannot be read or written, or hold unknown labels
    public static ContinuationEvaluation run(Path input, @Nullable Path output) {
        var model = new ContinuationClassifier(ModelStore.ofClassPath().file(ModelId.CONTINUATION));
        List<Read> all =
                JsonLines.read(input).stream().map(item -> read(model, item)).toList();
        JsonLines.write(output, all.stream().map(Read::toJson).toList());
        return new ContinuationEvaluation(all);
    }

    private static Read read(ContinuationClassifier model, Map<String, Object> item) {
        String id = JsonLines.text(item, "id");
        try {
            var before =
                    new SaidBefore(Situation.valueOf(JsonLines.text(item, "situation")), JsonLines.text(item, "about"));
            Continuation meant = Continuation.valueOf(JsonLines.text(item, "continuation"));
            return new Read(
                    id,
                    before,
                    meant,
                    model.read(before, JsonLines.text(item, "text")).getFirst());
        } catch (IllegalArgumentException e) {
            throw new EvaluationException("Item " + id + ": " + e.getMessage());
        }
    }

    private void put(String name, Statistics.Share share) {
        summary.put(name, share.toJson());
        table.add("%-32s %s".formatted(name, share));
    }

    public Map<String, Object> summary() {
        return summary;
    }

    public List<String> table() {
        return table;
    }
}
