package vn.motcua.nlp.names;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.nlp.text.VietnameseText;

/// A syllable, a number or a punctuation mark with its place in the text (âm tiết và vị trí).
///
/// @param normalized in lower case, with diacritics
/// @param folded in lower case, without diacritics
/// @param start of its first character in the text
/// @param end after its last character
public record NameToken(String form, String normalized, String folded, int start, int end) {
    private static NameToken of(String text, int start, int end) {
        String form = text.substring(start, end);
        return new NameToken(form, VietnameseText.normalize(form), VietnameseText.fold(form), start, end);
    }

    /// Returns the tokens of a text; white space and invisible characters are none.
    public static List<NameToken> of(String text) {
        List<NameToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isInside(text, end, at)) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end == at) {
                end += Character.charCount(text.codePointAt(at));
                if (isMark(text.codePointAt(at))) {
                    tokens.add(of(text, at, end));
                }
            } else {
                tokens.add(of(text, at, end));
            }
            at = end;
        }
        return tokens;
    }

    /// An apostrophe inside a word belongs to it, as in *H'Hen*.
    private static boolean isInside(String text, int at, int start) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c) || (at > start && Character.getType(c) == Character.NON_SPACING_MARK)) {
            return true;
        }
        return (c == '\'' || c == '’')
                && at > start
                && at + 1 < text.length()
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean isMark(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(form.codePointAt(0));
    }

    /// Says whether no name goes on after this token.
    boolean endsSentence() {
        return !isWord() && (".!?;".contains(form) || form.equals("…"));
    }

    boolean isCapitalized() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /// How the token looks: what a capital letter says depends on how the rest is written.
    String shape() {
        if (!isWord()) {
            return "mark";
        }
        boolean digits = form.chars().anyMatch(Character::isDigit);
        if (digits) {
            return form.chars().allMatch(Character::isDigit) ? "digits" : "mixed";
        }
        if (!isCapitalized()) {
            return "lower";
        }
        if (form.codePointCount(0, form.length()) == 1) {
            return "letter";
        }
        return form.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase) ? "UPPER" : "Title";
    }
}
