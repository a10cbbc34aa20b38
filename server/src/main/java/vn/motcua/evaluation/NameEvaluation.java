package vn.motcua.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.names.FoundName;
import vn.motcua.nlp.names.NameFinder;
import vn.motcua.nlp.names.NameKind;

/// The finding of names, compared with a person's marks: people as they would be masked, places as they are found.
public final class NameEvaluation {
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final List<Judged> judged;

    private NameEvaluation(List<Judged> judged) {
        this.judged = judged;
    }

    private record Judged(
            String id, String text, String style, List<FoundName> gold, List<FoundName> said, double millis) {
        boolean names(NameKind kind) {
            return gold.stream().anyMatch(name -> name.kind() == kind);
        }

        List<FoundName> said(NameKind kind) {
            return said.stream().filter(name -> name.kind() == kind).toList();
        }
    }

    /// @throws EvaluationException the file cannot be read, or a span does not fit its text
    public static NameEvaluation run(Path input, @Nullable Path output) {
        NameFinder finder = NameFinder.shipped();
        List<Map<String, Object>> items = JsonLines.read(input);
        items.forEach(item -> finder.find(JsonLines.text(item, "text", "content", "question")));
        List<Judged> judged = new ArrayList<>();
        for (Map<String, Object> item : items) {
            judged.add(judge(item, finder));
        }
        JsonLines.write(output, judged.stream().map(NameEvaluation::json).toList());
        return new NameEvaluation(judged);
    }

    private static Judged judge(Map<String, Object> item, NameFinder finder) {
        String text = JsonLines.text(item, "text", "content", "question");
        long start = System.nanoTime();
        List<FoundName> found = finder.find(text);
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        List<FoundName> said = found.stream()
                .filter(name -> name.kind() == NameKind.PLACE || finder.isSure(name))
                .toList();
        List<String> style = JsonLines.list(item, "style");
        return new Judged(
                JsonLines.text(item, "id"),
                text,
                style.isEmpty() ? "" : style.getFirst(),
                gold(item, text),
                said,
                millis);
    }

    private static List<FoundName> gold(Map<String, Object> item, String text) {
        List<FoundName> gold = new ArrayList<>();
        if (item.get("spans") instanceof List<?> spans) {
            for (Object each : spans) {
                if (each instanceof Map<?, ?> span) {
                    gold.add(span(span, text));
                }
            }
        }
        return gold;
    }

    private static FoundName span(Map<?, ?> span, String text) {
        int start = Integer.parseInt(String.valueOf(span.get("start")));
        int end = Integer.parseInt(String.valueOf(span.get("end")));
        if (start < 0 || end > text.length() || !text.substring(start, end).equals(span.get("text"))) {
            throw new EvaluationException("The span " + span + " does not fit its text.");
        }
        return new FoundName(NameKind.valueOf(String.valueOf(span.get("kind"))), start, end, 1);
    }

    private static Map<String, Object> json(Judged each) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", each.id());
        line.put("text", each.text());
        for (NameKind kind : NameKind.values()) {
            line.put(
                    kind.name(),
                    each.said(kind).stream().map(name -> name.in(each.text())).toList());
        }
        return line;
    }

    public Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("texts", judged.size());
        for (NameKind kind : NameKind.values()) {
            summary.put(kind.name(), figures(kind, any -> true).toJson());
        }
        summary.put("peopleTouched", touched().toJson());
        summary.put("falselyMasked", falselyMasked(any -> true).toJson());
        summary.put("millisMedian", millis(0.5));
        summary.put("millis99", millis(0.99));
        return summary;
    }

    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("%d texts; %.2f ms a text in the middle, %.2f ms at 99 %%"
                .formatted(judged.size(), millis(0.5), millis(0.99)));
        lines.add("kind    style        precision  recall      F1   names");
        List<String> styles = judged.stream().map(Judged::style).distinct().toList();
        for (NameKind kind : NameKind.values()) {
            lines.add(row(kind, "all", any -> true));
            styles.forEach(
                    style -> lines.add(row(kind, style, each -> each.style().equals(style))));
        }
        lines.add("people of whom at least a part is masked: " + touched());
        lines.add("texts naming nobody that lose a word: " + falselyMasked(any -> true));
        styles.forEach(style -> lines.add(
                "  " + style + ": " + falselyMasked(each -> each.style().equals(style))));
        return lines;
    }

    private String row(NameKind kind, String style, Predicate<Judged> counted) {
        Figures figures = figures(kind, counted);
        return String.format(
                Locale.ROOT,
                "%-7s %-12s %9.1f %7.1f %7.1f %7d",
                kind,
                style,
                figures.precision(),
                figures.recall(),
                figures.f1(),
                figures.names());
    }

    /// Exact: a name counts when its first and its last character are right.
    private record Figures(int hits, int said, int names) {
        double precision() {
            return said == 0 ? 0 : Statistics.round(100.0 * hits / said);
        }

        double recall() {
            return names == 0 ? 0 : Statistics.round(100.0 * hits / names);
        }

        double f1() {
            return Statistics.microF1(hits, said - hits, names - hits);
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("precision", precision());
            json.put("recall", recall());
            json.put("f1", f1());
            json.put("names", names);
            return json;
        }
    }

    private Figures figures(NameKind kind, Predicate<Judged> counted) {
        int hits = 0;
        int said = 0;
        int names = 0;
        for (Judged each : judged.stream().filter(counted).toList()) {
            List<FoundName> found = each.said(kind);
            said += found.size();
            for (FoundName gold : each.gold()) {
                if (gold.kind() == kind) {
                    names++;
                    hits += found.stream().anyMatch(name -> name.start() == gold.start() && name.end() == gold.end())
                            ? 1
                            : 0;
                }
            }
        }
        return new Figures(hits, said, names);
    }

    private Statistics.Share touched() {
        return Statistics.share(judged.stream()
                .flatMap(each -> each.gold().stream()
                        .filter(gold -> gold.kind() == NameKind.PERSON)
                        .map(gold -> each.said(NameKind.PERSON).stream()
                                .anyMatch(name -> name.start() < gold.end() && gold.start() < name.end())))
                .toList());
    }

    private Statistics.Share falselyMasked(Predicate<Judged> counted) {
        return Statistics.share(judged.stream()
                .filter(counted)
                .filter(each -> !each.names(NameKind.PERSON))
                .map(each -> !each.said(NameKind.PERSON).isEmpty())
                .toList());
    }

    private double millis(double share) {
        return Statistics.percentile(judged.stream().map(Judged::millis).toList(), share);
    }
}
