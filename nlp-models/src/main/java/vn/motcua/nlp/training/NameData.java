package vn.motcua.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.nlp.names.NameToken;
import vn.motcua.nlp.rank.BankLine;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.training.MarkedText.Typing;

/// Reads the sentences with marked names and fills the frames, always in the same order and with the same names.
final class NameData {
    private static final int FILLS = 6;
    private static final Set<String> ADDRESS_WORDS = Set.of(
            "ong", "ba", "anh", "chi", "em", "co", "chu", "bac", "cau", "di", "thay", "be", "chau", "ten", "vo",
            "chong", "con", "thang", "o", "me", "mu", "a", "c");
    private static final List<Typing> TYPINGS_OF_A_FRAME = List.of(
            Typing.AS_WRITTEN,
            Typing.LOWER_PLAIN,
            Typing.AS_WRITTEN,
            Typing.LOWER,
            Typing.AS_WRITTEN,
            Typing.LOWER_PLAIN,
            Typing.PLAIN);

    private final Path training;
    private final Path folder;

    /// Each with its step: reports stay more, since they are what names stand in.
    private static final List<Map.Entry<String, Integer>> QUIET_FILES = List.of(
            Map.entry("aspects.tsv", 12),
            Map.entry("dialogue-acts.tsv", 8),
            Map.entry("feedback.tsv", 3),
            Map.entry("out-of-scope.tsv", 5));

    private static final int STEP_IN_THE_BANK = 28;

    private static final Set<String> NUMBERED = Set.of("to", "kiet", "hem", "thon", "khu", "ngo", "phuong", "k");

    /// @param training the folder of all sentences
    NameData(Path training) {
        this.training = training;
        this.folder = training.resolve("names");
    }

    List<MarkedText> texts() {
        List<MarkedText> texts = new ArrayList<>();
        int group = 0;
        for (String line : lines(folder.resolve("sentences.tsv"))) {
            String marked = line.substring(line.indexOf('\t') + 1);
            for (String typed : typings(marked)) {
                texts.add(MarkedText.of(typed, group, true));
            }
            group++;
        }
        group = addFrames(texts, group);
        addQuietLines(texts, group);
        return texts;
    }

    private static Set<String> typings(String marked) {
        var typed = new LinkedHashSet<String>();
        Stream.of(Typing.AS_WRITTEN, Typing.LOWER, Typing.LOWER_PLAIN).forEach(typing -> typed.add(typing.of(marked)));
        return typed;
    }

    private int addFrames(List<MarkedText> texts, int firstGroup) {
        var filler = new FrameFiller(lines(folder.resolve("places.tsv")), lines(folder.resolve("names.tsv")));
        int group = firstGroup;
        for (String line : lines(folder.resolve("frames.tsv"))) {
            String frame = line.substring(line.indexOf('\t') + 1);
            for (int i = 0; i < FILLS; i++) {
                Typing typing = line.startsWith("teen")
                        ? Typing.LOWER_PLAIN
                        : TYPINGS_OF_A_FRAME.get((i + group) % TYPINGS_OF_A_FRAME.size());
                texts.add(MarkedText.of(typing.of(filler.fill(frame)), group, i < 2));
            }
            group++;
        }
        return group;
    }

    /// Sentences written for the other models, as far as nothing in them looks like a name: the common words that look
    /// like surnames once their diacritics are gone (phản ánh, lệ phí, đô thị) are learned from them.
    private void addQuietLines(List<MarkedText> texts, int firstGroup) {
        Set<String> places = lines(folder.resolve("places.tsv")).stream()
                .map(line -> Tokenizer.foldedSyllables(line.substring(line.indexOf('\t'))))
                .map(syllables -> String.join(" ", syllables.subList(0, Math.min(2, syllables.size()))))
                .collect(Collectors.toSet());
        int group = firstGroup;
        for (QuietTexts quiet : quietTexts()) {
            int number = 0;
            for (String text : quiet.texts()) {
                if (isQuiet(NameToken.of(text), places) && number++ % quiet.step() == 0) {
                    Typing typing = group % 2 == 0 ? Typing.AS_WRITTEN : Typing.LOWER_PLAIN;
                    texts.add(MarkedText.of(typing.of(text), group, group % 3 == 0));
                    group++;
                }
            }
        }
    }

    /// @param step every how many are taken
    private record QuietTexts(List<String> texts, int step) {}

    private List<QuietTexts> quietTexts() {
        var bank = new QuietTexts(
                BankLine.under(training).stream().map(BankLine::text).toList(), STEP_IN_THE_BANK);
        Stream<QuietTexts> files = QUIET_FILES.stream()
                .map(file -> new QuietTexts(
                        lines(training.resolve(file.getKey())).stream()
                                .map(line -> line.substring(line.lastIndexOf('\t') + 1)
                                        .replaceAll("[{}]", ""))
                                .toList(),
                        file.getValue()));
        return Stream.concat(Stream.of(bank), files).toList();
    }

    private static boolean isQuiet(List<NameToken> tokens, Set<String> places) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).folded();
            String before = i > 0 ? tokens.get(i - 1).folded() : ".";
            boolean capital = Character.isUpperCase(tokens.get(i).form().codePointAt(0)) && !".?!".contains(before);
            boolean number = Character.isDigit(word.codePointAt(0)) && NUMBERED.contains(before);
            boolean addressed = ADDRESS_WORDS.contains(before)
                    && FrameFiller.isName(tokens.get(i).normalized())
                    && !tokens.get(i).normalized().equals(word);
            if (capital || number || addressed || places.contains(before + " " + word)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
