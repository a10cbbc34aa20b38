package vn.motcua.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.text.VietnameseText;

/// Every text of this module that is written with marks, for learning how syllables follow one another.
final class RestorationCorpus {
    /// Lines side by side say similar things and stay together, or the measuring would flatter.
    private static final int LINES_OF_A_GROUP = 12;
    private static final String WORDS = "words";
    private static final String LEXICON = "rank/lexicon.tsv";
    /// A line with fewer marks was typed without them, at least in part.
    private static final double SHARE_OF_MARKS = 0.35;

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /// @param group lines of one group are never divided between learning and measuring
    /// @param isMeasured whether it is a text; a bare word teaches, but measures nothing
    record Line(String text, int group, boolean isMeasured) {}

    private RestorationCorpus() {}

    /// @param module folder of this module
    static List<Line> read(Path module) {
        var corpus = new RestorationCorpus();
        for (Path file : files(module)) {
            corpus.add(file);
        }
        return List.copyOf(corpus.lines);
    }

    private static List<Path> files(Path module) {
        Path resources = module.resolve("src/main/resources/vn/motcua/nlp");
        try (Stream<Path> training = Files.walk(module.resolve("src/training"))) {
            Stream<Path> written = training.filter(file ->
                            file.toString().endsWith(".tsv") || file.toString().endsWith(".txt"))
                    .sorted();
            return Stream.concat(
                            written, Stream.of(resources.resolve("document/training.tsv"), resources.resolve(LEXICON)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path file) {
        boolean measured = !file.getFileName().toString().startsWith(WORDS) && !file.endsWith(LEXICON);
        int number = 0;
        int start = lines.isEmpty() ? 0 : lines.getLast().group() + 1;
        for (String line : content(file).split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int group = start + number++ / LINES_OF_A_GROUP;
                texts(line, measured).forEach(text -> add(new Line(text, group, measured)));
            }
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The cells of a line that are texts; a bar separates ways to say the same, a comma words of a list.
    private static Set<String> texts(String line, boolean measured) {
        Set<String> texts = new LinkedHashSet<>();
        Arrays.stream(line.split(measured ? "[\t|]" : "[\t|,]"))
                .map(String::strip)
                .filter(text -> !measured || isMarked(text))
                .forEach(texts::add);
        return texts;
    }

    static boolean isMarked(String text) {
        List<String> syllables = Tokenizer.syllables(text);
        long marked = syllables.stream().filter(VietnameseText::hasDiacritics).count();
        return marked > 0 && marked >= SHARE_OF_MARKS * syllables.size();
    }

    private void add(Line line) {
        if (known.add(VietnameseText.normalize(line.text()))) {
            lines.add(line);
        }
    }
}
