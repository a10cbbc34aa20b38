package vn.motcua.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.text.VietnameseText;

/// Aspects on real questions of other authors, labelled by us.
///
/// Data: `../shared/data/questions`; metric: micro-F1; gate: 0.80, with and without diacritics. Skipped without the
// data.
class AspectsEval {
    private static final Path QUESTIONS = Path.of("../../shared/data/questions");
    private static final Pattern QUESTION = Pattern.compile("\"question\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final MultiLabelClassifier<Aspect> aspects =
            ModelStore.ofClassPath().aspects();

    @Test
    void shouldNameTheAspectsOfRealQuestions() throws IOException {
        assumeTrue(Files.isDirectory(QUESTIONS), "no reference data at " + QUESTIONS.toAbsolutePath());
        assertThat(microF1(UnaryOperator.identity())).isGreaterThan(0.80);
        assertThat(microF1(VietnameseText::fold)).isGreaterThan(0.80);
    }

    private double microF1(UnaryOperator<String> typed) throws IOException {
        List<String> portal = Files.readAllLines(QUESTIONS.resolve("portal-questions-400.txt"));
        List<String> faq = Files.readAllLines(QUESTIONS.resolve("portal-faq-74.jsonl"));
        int hits = 0;
        int wrong = 0;
        var confusions = new TreeMap<String, Integer>();
        for (String line : labels()) {
            String[] cells = line.split("\t");
            int at = Integer.parseInt(cells[1]) - 1;
            String text = cells[0].startsWith("portal-faq") ? question(faq.get(at)) : portal.get(at);
            Set<Aspect> gold =
                    Arrays.stream(cells[2].split(",")).map(Aspect::valueOf).collect(Collectors.toSet());
            Set<Aspect> said = aspects.labels(typed.apply(text));
            hits += (int) said.stream().filter(gold::contains).count();
            wrong +=
                    (int) said.stream().filter(aspect -> !gold.contains(aspect)).count();
            wrong +=
                    (int) gold.stream().filter(aspect -> !said.contains(aspect)).count();
            if (!gold.equals(said)) {
                confusions.merge(gold + " as " + said, 1, Integer::sum);
            }
        }
        double f1 = 2.0 * hits / (2 * hits + wrong);
        System.out.printf(Locale.ROOT, "aspects, real questions: micro-F1 %.3f %s%n", f1, confusions);
        return f1;
    }

    private static String question(String json) {
        Matcher matcher = QUESTION.matcher(json);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<String> labels() throws IOException {
        try (var in = AspectsEval.class.getResourceAsStream("/eval/aspect-labels.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
