package vn.motcua.nlp.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into syllables (âm tiết): runs of letters and digits, in canonical form.
public final class Tokenizer {
    private Tokenizer() {}

    /// Returns the syllables of the normalised text, with their diacritics.
    public static List<String> syllables(String text) {
        return split(VietnameseText.normalize(text));
    }

    /// Returns the syllables of the text without diacritics, one for each syllable of [#syllables].
    public static List<String> foldedSyllables(String text) {
        return split(VietnameseText.normalize(text)).stream()
                .map(VietnameseText::stripMarks)
                .toList();
    }

    static List<String> split(String normalized) {
        var syllables = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= normalized.length(); i++) {
            boolean inside = i < normalized.length() && isWordPart(normalized.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                syllables.add(normalized.substring(start, i));
                start = -1;
            }
        }
        return List.copyOf(syllables);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
