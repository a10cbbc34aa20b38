package vn.motcua.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.procedure.CatalogueFiles;

/// Texts that people wrote with marks (câu có dấu), of any of the sets that the evaluations read.
final class MarkedTexts {
    static final String NAMES = "procedure_names";
    /// A text with fewer marks was typed without them, at least in part, and says nothing about what was meant.
    private static final double SHARE_OF_MARKS = 0.35;

    private MarkedTexts() {}

    /// @param styles how it is written
    record MarkedText(String text, List<String> styles) {}

    static List<MarkedText> read(Path input, @Nullable Path catalogue) {
        List<MarkedText> texts = new ArrayList<>(input.toString().endsWith(".txt") ? lines(input) : items(input));
        if (catalogue != null) {
            texts.addAll(names(catalogue));
        }
        return texts.stream().filter(text -> isMarked(text.text())).toList();
    }

    private static List<MarkedText> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> new MarkedText(line, List.of()))
                    .toList();
        } catch (IOException e) {
            throw new EvaluationException("Cannot read " + file + ": " + e.getMessage());
        }
    }

    private static List<MarkedText> items(Path file) {
        return JsonLines.read(file).stream().flatMap(MarkedTexts::texts).toList();
    }

    private static Stream<MarkedText> texts(Map<String, Object> item) {
        if (item.get("turns") instanceof List<?> turns) {
            return turns.stream()
                    .filter(Map.class::isInstance)
                    .map(turn -> String.valueOf(((Map<?, ?>) turn).get("user")))
                    .map(text -> new MarkedText(text, List.of("dialogue")));
        }
        return Stream.of(
                new MarkedText(JsonLines.text(item, "text", "question"), JsonLines.list(item, "style", "styles")));
    }

    private static List<MarkedText> names(Path catalogue) {
        if (!Files.exists(catalogue)) {
            throw new EvaluationException("There is no file or folder " + catalogue);
        }
        var names = new TreeSet<String>();
        CatalogueFiles.accepted(CatalogueFiles.read(catalogue, progress -> {}))
                .forEach(procedure -> names.add(procedure.name()));
        return names.stream().map(name -> new MarkedText(name, List.of(NAMES))).toList();
    }

    private static boolean isMarked(String text) {
        List<String> syllables = Tokenizer.syllables(text);
        long marked = syllables.stream().filter(VietnameseText::hasDiacritics).count();
        return marked > 0 && marked >= SHARE_OF_MARKS * syllables.size();
    }
}
