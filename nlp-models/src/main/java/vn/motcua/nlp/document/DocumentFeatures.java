package vn.motcua.nlp.document;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.nlp.classify.TextFeatures;
import vn.motcua.nlp.text.Tokenizer;

/// What the model sees of an entry: its words, how it begins, its heading's words, and the signs of [DocumentCues].
public final class DocumentFeatures {
    private static final int MOST_SYLLABLES = 28;
    private static final int OPENING = 3;

    private DocumentFeatures() {}

    /// Returns the features of an entry.
    public static String[] of(DocumentEntry entry) {
        List<String> syllables = Tokenizer.foldedSyllables(entry.text());
        List<String> features = new ArrayList<>(List.of(TextFeatures.of(beginning(entry.text()))));
        if (syllables.size() >= OPENING) {
            features.add("^^" + String.join(" ", syllables.subList(0, OPENING)));
        }
        for (String syllable : Tokenizer.foldedSyllables(entry.heading())) {
            features.add("heading:" + syllable);
        }
        features.add(entry.heading().isBlank() ? "heading:none" : "heading:some");
        features.addAll(DocumentCues.signs(entry));
        return features.toArray(String[]::new);
    }

    /// The kind stands at the beginning; what follows explains the paper.
    private static String beginning(String text) {
        String[] words = text.strip().split("\\s+", MOST_SYLLABLES + 1);
        return words.length <= MOST_SYLLABLES
                ? text
                : String.join(" ", List.of(words).subList(0, MOST_SYLLABLES));
    }
}
