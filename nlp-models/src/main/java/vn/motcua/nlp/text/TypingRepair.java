package vn.motcua.nlp.text;

import java.util.List;
import java.util.Set;

/// Turns half-typed keystrokes back into words (gõ Telex, VNI còn sót): `dduwowngf` and `d9u7o7ng2` give `đường`.
///
/// A word that already is a possible syllable is left alone, and so are the foreign words of `foreign-words.txt`:
/// repairing too little costs a word, repairing too much costs the meaning.
public final class TypingRepair {
    private static final Set<String> FOREIGN = Set.copyOf(WordLists.lines(TypingRepair.class, "foreign-words.txt"));

    private TypingRepair() {}

    /// Returns the normalised text with every recognisable leftover repaired.
    public static String repair(String text) {
        String normalized = VietnameseText.normalize(text);
        boolean vni = countVni(normalized) >= 2;
        var repaired = new StringBuilder(normalized.length());
        int start = 0;
        for (int i = 0; i <= normalized.length(); i++) {
            if (i < normalized.length() && Character.isLetterOrDigit(normalized.charAt(i))) {
                continue;
            }
            repaired.append(repairWord(normalized.substring(start, i), vni));
            if (i < normalized.length()) {
                repaired.append(normalized.charAt(i));
            }
            start = i + 1;
        }
        return repaired.toString();
    }

    private static String repairWord(String word, boolean vniMessage) {
        if (word.length() < 2 || word.length() > 12 || FOREIGN.contains(word)) {
            return word;
        }
        String folded = VietnameseText.stripMarks(word);
        if (SyllableShape.isPossible(folded)) {
            return word;
        }
        if (looksVni(word)) {
            return vniMessage || hasLetterDigit(word)
                    ? Keystrokes.decodeVni(word).orElse(word)
                    : word;
        }
        return word.chars().allMatch(Character::isLetter)
                ? Keystrokes.decodeTelex(word).orElse(word)
                : word;
    }

    private static long countVni(String normalized) {
        return List.of(normalized.split(" ")).stream()
                .filter(TypingRepair::looksVni)
                .count();
    }

    private static boolean looksVni(String word) {
        boolean lettersFirst = word.length() >= 3 && Character.isLetter(word.charAt(0));
        return lettersFirst
                && word.chars().anyMatch(Character::isDigit)
                && Keystrokes.decodeVni(word).isPresent();
    }

    /// 6 to 9 write the letters â, ơ, ă, đ; 1 to 5 are tones, which alone also end names such as `mau1`.
    private static boolean hasLetterDigit(String word) {
        return word.chars().anyMatch(c -> c >= '6' && c <= '9');
    }
}
