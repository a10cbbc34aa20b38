package vn.motcua.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.MarkedTexts.MarkedText;
import vn.motcua.nlp.restore.Restoration;
import vn.motcua.nlp.restore.Restorer;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.text.VietnameseText;

/// The restoration of marks, compared with what people had written (đánh giá khôi phục dấu), and with the commonest
// form
/// of each syllable.
public final class RestorationEvaluation {
    private static final int WARM_UP = 5_000;

    private final List<Judged> judged;
    private final int leftOut;
    private final double millis;

    private RestorationEvaluation(List<Judged> judged, int leftOut, double millis) {
        this.judged = judged;
        this.leftOut = leftOut;
        this.millis = millis;
    }

    /// @param shown the reading that a page would show
    private record Judged(
            MarkedText item,
            List<String> gold,
            List<String> read,
            List<String> commonest,
            double certainty,
            Optional<String> shown) {
        boolean right() {
            return gold.equals(read);
        }
    }

    /// @param training texts that a training sentence nearly says are left out
    /// @throws EvaluationException files cannot be read or written, or hold no text with marks
    public static RestorationEvaluation run(
            Path input, @Nullable Path catalogue, List<Path> training, @Nullable Path output) {
        List<MarkedText> texts = MarkedTexts.read(input, catalogue);
        NearDuplicates seen = NearDuplicates.of(training);
        List<MarkedText> unseen =
                texts.stream().filter(text -> !seen.isNear(text.text())).toList();
        if (unseen.isEmpty()) {
            throw new EvaluationException(input + " holds no text with marks.");
        }
        Restorer restorer = Restorer.shipped();
        double millis = millis(restorer, unseen);
        List<Judged> judged = unseen.stream().map(text -> judge(restorer, text)).toList();
        JsonLines.write(output, judged.stream().map(RestorationEvaluation::json).toList());
        return new RestorationEvaluation(judged, texts.size() - unseen.size(), millis);
    }

    /// The time that one text takes once the program is warm.
    private static double millis(Restorer restorer, List<MarkedText> texts) {
        List<String> typed = texts.stream()
                .map(text -> VietnameseText.fold(text.text()))
                .limit(WARM_UP)
                .toList();
        for (int i = 0; i < WARM_UP; i++) {
            restorer.restore(typed.get(i % typed.size()));
        }
        long start = System.nanoTime();
        typed.forEach(restorer::restore);
        return (System.nanoTime() - start) / 1e6 / typed.size();
    }

    private static Judged judge(Restorer restorer, MarkedText item) {
        String typed = VietnameseText.fold(item.text());
        Restoration restored = restorer.restore(typed);
        return new Judged(
                item,
                Tokenizer.syllables(item.text()),
                Tokenizer.syllables(restored.text()),
                Tokenizer.syllables(restorer.commonestForms(typed)),
                restored.certainty(),
                restorer.sureReading(typed));
    }

    private static Map<String, Object> json(Judged each) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("right", each.right());
        line.put("shown", each.shown().isPresent());
        line.put("certainty", Math.round(each.certainty() * 1000) / 1000.0);
        line.put("gold", String.join(" ", each.gold()));
        line.put("read", String.join(" ", each.read()));
        return line;
    }

    /// The figures of all texts, then of each style.
    private Map<String, List<Judged>> groups() {
        Map<String, List<Judged>> groups = new LinkedHashMap<>();
        groups.put("all", judged);
        var styles = new TreeSet<String>();
        judged.forEach(each -> styles.addAll(each.item().styles()));
        for (String style : styles) {
            groups.put(
                    style,
                    judged.stream()
                            .filter(each -> each.item().styles().contains(style))
                            .toList());
        }
        return groups;
    }

    public Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("leftOut", leftOut);
        summary.put("millisPerText", Statistics.round(millis * 100) / 100);
        groups().forEach((name, group) -> summary.put(name, Figures.of(group).json()));
        return summary;
    }

    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("%d texts with marks, %d left out as nearly said in training".formatted(judged.size(), leftOut));
        lines.add(String.format(Locale.ROOT, "%.3f ms a text", millis));
        groups().forEach((name, group) -> {
            lines.add("");
            lines.add(name);
            Figures.of(group).lines().forEach(lines::add);
        });
        return lines;
    }

    private record Figures(
            double syllables,
            double syllablesOfCommonest,
            int count,
            Statistics.Share sentences,
            Statistics.Share sentencesOfCommonest,
            Statistics.Share shown,
            Statistics.Share wrongOfShown) {
        static Figures of(List<Judged> group) {
            int count = group.stream().mapToInt(each -> each.gold().size()).sum();
            return new Figures(
                    100.0
                            * group.stream()
                                    .mapToInt(each -> agree(each.gold(), each.read()))
                                    .sum()
                            / count,
                    100.0
                            * group.stream()
                                    .mapToInt(each -> agree(each.gold(), each.commonest()))
                                    .sum()
                            / count,
                    count,
                    Statistics.share(group.stream().map(Judged::right).toList()),
                    Statistics.share(group.stream()
                            .map(each -> each.gold().equals(each.commonest()))
                            .toList()),
                    Statistics.share(
                            group.stream().map(each -> each.shown().isPresent()).toList()),
                    Statistics.share(group.stream()
                            .filter(each -> each.shown().isPresent())
                            .map(each -> !each.right())
                            .toList()));
        }

        private static int agree(List<String> gold, List<String> read) {
            return (int) IntStream.range(0, Math.min(gold.size(), read.size()))
                    .filter(i -> gold.get(i).equals(read.get(i)))
                    .count();
        }

        List<String> lines() {
            return List.of(
                    String.format(
                            Locale.ROOT,
                            "  syllables right  %.1f %% of %d, commonest form %.1f %%",
                            syllables,
                            count,
                            syllablesOfCommonest),
                    "  sentences right  " + sentences + ", commonest form " + sentencesOfCommonest,
                    "  shown            " + shown,
                    "  wrong of shown   " + wrongOfShown);
        }

        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("syllables", Statistics.round(syllables));
            json.put("syllablesOfCommonest", Statistics.round(syllablesOfCommonest));
            json.put("count", count);
            json.put("sentences", sentences.toJson());
            json.put("sentencesOfCommonest", sentencesOfCommonest.toJson());
            json.put("shown", shown.toJson());
            json.put("wrongOfShown", wrongOfShown.toJson());
            return json;
        }
    }
}
