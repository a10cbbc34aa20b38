package vn.motcua.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.motcua.evaluation.Statistics.Share;
import vn.motcua.nlp.classify.Aspect;

/// The figures of one retrieval evaluation; shares in per cent, times in milliseconds.
public final class RetrievalFigures {
    private final Map<String, Object> summary = new LinkedHashMap<>();
    private final List<String> table = new ArrayList<>();

    private RetrievalFigures() {}

    static RetrievalFigures of(List<RetrievalOutcome> outcomes, int procedures) {
        var figures = new RetrievalFigures();
        figures.put("items", outcomes.size());
        figures.put("procedures", procedures);
        figures.retrieval(outcomes);
        figures.aspects(outcomes);
        figures.decisions(outcomes);
        figures.scope(outcomes);
        figures.speed(outcomes);
        return figures;
    }

    /// One JSON object with everything.
    public Map<String, Object> summary() {
        return summary;
    }

    /// Lines for a person to read.
    public List<String> table() {
        return List.copyOf(table);
    }

    private void put(String name, Object value) {
        summary.put(name, value);
        table.add("%-22s %s".formatted(name, value));
    }

    private void retrieval(List<RetrievalOutcome> all) {
        List<RetrievalOutcome> answerable =
                all.stream().filter(outcome -> outcome.item().hasCodes()).toList();
        Map<String, Object> intervals = new LinkedHashMap<>();
        for (int places : new int[] {1, 3, 10}) {
            Share share = found(answerable, places, outcome -> true);
            summary.put("top" + places, share.value());
            intervals.put("top" + places, share.toJson());
            table.add("%-22s %s".formatted("top" + places, share));
        }
        summary.put("intervals", intervals);
        breakdown("accented", answerable, outcome -> outcome.item().accented());
        breakdown("unaccented", answerable, outcome -> !outcome.item().accented());
        Map<String, Object> styles = new TreeMap<>();
        answerable.stream()
                .flatMap(outcome -> outcome.item().styles().stream())
                .distinct()
                .sorted()
                .forEach(style -> styles.put(
                        style,
                        group(answerable, outcome -> outcome.item().styles().contains(style))));
        summary.put("byStyle", styles);
        styles.forEach((style, value) -> table.add("  %-20s %s".formatted(style, value)));
    }

    private void breakdown(String name, List<RetrievalOutcome> outcomes, Predicate<RetrievalOutcome> members) {
        put(name, group(outcomes, members));
    }

    private static Map<String, Object> group(List<RetrievalOutcome> outcomes, Predicate<RetrievalOutcome> members) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", outcomes.stream().filter(members).count());
        for (int places : new int[] {1, 3, 10}) {
            json.put("top" + places, found(outcomes, places, members).value());
        }
        return json;
    }

    private static Share found(List<RetrievalOutcome> outcomes, int places, Predicate<RetrievalOutcome> members) {
        return Statistics.share(outcomes.stream()
                .filter(members)
                .map(outcome -> outcome.foundWithin(places))
                .toList());
    }

    private void aspects(List<RetrievalOutcome> outcomes) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (RetrievalOutcome outcome : outcomes) {
            Set<Aspect> expected = outcome.item().aspects();
            if (expected.isEmpty()) {
                continue;
            }
            Set<Aspect> read = outcome.understanding().aspects();
            right += (int) read.stream().filter(expected::contains).count();
            wrong += (int)
                    read.stream().filter(aspect -> !expected.contains(aspect)).count();
            missed += (int)
                    expected.stream().filter(aspect -> !read.contains(aspect)).count();
        }
        put("aspectsMicroF1", Statistics.microF1(right, wrong, missed));
    }

    private void decisions(List<RetrievalOutcome> outcomes) {
        Map<String, Map<String, Integer>> confusion = new TreeMap<>();
        outcomes.forEach(outcome -> confusion
                .computeIfAbsent(outcome.item().behaviour(), key -> new TreeMap<>())
                .merge(outcome.decision(), 1, Integer::sum));
        summary.put("decisionConfusion", confusion);
        confusion.forEach((expected, decided) -> table.add("  %-20s %s".formatted(expected, decided)));
        Share accuracy = Statistics.share(
                outcomes.stream().map(RetrievalOutcome::decidedRightly).toList());
        put("decisionAccuracy", accuracy.value());
        Share wrong = Statistics.share(
                outcomes.stream().map(RetrievalOutcome::wrongAndConfident).toList());
        put("wrongConfidentRate", wrong.value());
    }

    private void scope(List<RetrievalOutcome> outcomes) {
        List<Double> inside = outside(outcomes, outcome -> outcome.item().hasCodes());
        put(
                "oosAurocFar",
                Statistics.auroc(outside(outcomes, outcome -> outcome.item().isFarMiss()), inside));
        put(
                "oosAurocNear",
                Statistics.auroc(outside(outcomes, outcome -> outcome.item().isNearMiss()), inside));
        List<RetrievalOutcome> answerable =
                outcomes.stream().filter(outcome -> outcome.item().hasCodes()).toList();
        put(
                "ece",
                Statistics.calibrationError(
                        answerable.stream()
                                .map(outcome -> outcome.understanding().confidence())
                                .toList(),
                        answerable.stream()
                                .map(outcome -> outcome.foundWithin(1))
                                .toList()));
    }

    private static List<Double> outside(List<RetrievalOutcome> outcomes, Predicate<RetrievalOutcome> members) {
        return outcomes.stream()
                .filter(members)
                .map(outcome -> 1 - outcome.understanding().inScope())
                .toList();
    }

    private void speed(List<RetrievalOutcome> outcomes) {
        List<Double> times =
                outcomes.stream().map(RetrievalOutcome::milliseconds).toList();
        put("p50Ms", Statistics.percentile(times, 0.5));
        put("p99Ms", Statistics.percentile(times, 0.99));
    }
}
