package vn.motcua.nlp.restore;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.nlp.text.VietnameseText;

/// A run of letters or digits in a text (một âm tiết trong câu), and where it stands.
///
/// @param lower the letters in canonical form
/// @param startsSentence whether a sentence begins with it
record TextPiece(int start, int end, String lower, boolean startsSentence) {
    private static final String SENTENCE_ENDS = ".?!;\n";

    /// Cuts a text that is in composed form.
    static List<TextPiece> of(String composed) {
        List<TextPiece> pieces = new ArrayList<>();
        int start = -1;
        int before = 0;
        for (int i = 0; i <= composed.length(); i++) {
            boolean inside = i < composed.length() && isPart(composed.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                boolean starts = pieces.isEmpty() || endsSentence(composed, before, start);
                pieces.add(new TextPiece(start, i, VietnameseText.normalize(composed.substring(start, i)), starts));
                before = i;
                start = -1;
            }
        }
        return pieces;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// A full stop inside a number or an address ends nothing.
    private static boolean endsSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 && (i + 1 < to || text.charAt(i) == '\n')) {
                return true;
            }
        }
        return false;
    }

    boolean hasMarks() {
        return VietnameseText.hasDiacritics(lower);
    }

    boolean isNumber() {
        return lower.chars().anyMatch(Character::isDigit);
    }

    /// Whether it is written with the 26 letters only, so that marks may be missing.
    boolean isPlain() {
        return lower.length() == end - start && lower.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /// Whether it is written with Latin letters and marks only, one character a letter.
    boolean isSpelled() {
        String folded = VietnameseText.fold(lower);
        return folded.length() == end - start && folded.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /// Returns how the counts name it.
    String name() {
        return isNumber() ? SyllableCounts.NUMBER : lower;
    }
}
