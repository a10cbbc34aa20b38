package vn.motcua.nlp.text;

import java.text.Normalizer;
import java.util.Locale;

/// The two canonical forms of a Vietnamese text: with diacritics (có dấu) and without (không dấu).
///
/// Both functions are idempotent and never fail; they collapse white space and drop invisible characters.
public final class VietnameseText {
    private VietnameseText() {}

    /// Returns the text in composed form and lower case, with the tone mark of *oa*, *oe* and *uy* on the last
    /// vowel whichever way it was typed (`hòa` and `hoà` both give `hoà`).
    public static String normalize(String text) {
        String plain = PlainLetters.small(text);
        return TonePlacement.unify(plain == null ? collapse(composedLower(text)) : plain);
    }

    /// Returns [#normalize] without any diacritics, `đ` as `d`: the form that almost all matching works on.
    public static String fold(String text) {
        return stripMarks(normalize(text));
    }

    /// Says whether the text carries at least one Vietnamese diacritic.
    public static boolean hasDiacritics(String text) {
        String normalized = normalize(text);
        return !normalized.equals(stripMarks(normalized));
    }

    static String stripMarks(String normalized) {
        String plain = PlainLetters.bare(normalized);
        return plain == null ? collapse(decomposedBare(normalized)) : plain;
    }

    static String composedLower(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    static String decomposedBare(String normalized) {
        String decomposed = Normalizer.normalize(normalized, Normalizer.Form.NFD);
        var plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'đ' || c == 'Đ' ? 'd' : c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /// Whether the character is its own composed and compatible form.
    static boolean isComposed(char c) {
        return Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFKC);
    }

    private static String collapse(String text) {
        var kept = new StringBuilder(text.length());
        boolean pendingSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                pendingSpace = !kept.isEmpty();
                continue;
            }
            if (pendingSpace) {
                kept.append(' ');
                pendingSpace = false;
            }
            kept.append(c);
        }
        return kept.toString();
    }
}
