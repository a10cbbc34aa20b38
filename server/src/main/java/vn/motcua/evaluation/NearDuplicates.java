package vn.motcua.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.nlp.text.Tokenizer;

/// Finds questions that training sentences already say (câu gần trùng): a figure measured on them would be worth
/// nothing.
///
/// A question is near a sentence when the sentence holds 60 per cent or more of its folded five-character pieces.
final class NearDuplicates {
    private static final int PIECE = 5;
    private static final double NEAR = 0.6;

    private final Map<String, List<Integer>> sentencesWith = new HashMap<>();
    private int sentences;

    /// @param files training sentences, the text in the last column
    /// @throws EvaluationException a file cannot be read
    static NearDuplicates of(List<Path> files) {
        var found = new NearDuplicates();
        for (Path file : files) {
            try {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(line -> found.add(line.substring(line.lastIndexOf('\t') + 1)));
            } catch (IOException e) {
                throw new EvaluationException("Cannot read " + file + ": " + e.getMessage());
            }
        }
        return found;
    }

    private void add(String sentence) {
        int number = sentences++;
        pieces(sentence).forEach(piece -> sentencesWith
                .computeIfAbsent(piece, absent -> new ArrayList<>())
                .add(number));
    }

    boolean isNear(String question) {
        Set<String> pieces = pieces(question);
        var shared = new HashMap<Integer, Integer>();
        for (String piece : pieces) {
            sentencesWith.getOrDefault(piece, List.of()).forEach(number -> shared.merge(number, 1, Integer::sum));
        }
        return shared.values().stream().anyMatch(count -> count >= NEAR * pieces.size());
    }

    private static Set<String> pieces(String text) {
        String folded = String.join(" ", Tokenizer.foldedSyllables(text));
        var pieces = new HashSet<String>();
        for (int i = 0; i + PIECE <= folded.length(); i++) {
            pieces.add(folded.substring(i, i + PIECE));
        }
        return pieces;
    }
}
