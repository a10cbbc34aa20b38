package vn.motcua.nlp.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The letters nearly every message is made of (chữ cái dựng sẵn): each one character, already composed, so that a
/// table tells its small and its bare form and the general rules of Unicode need not be asked. A text with any other
/// character is left to those rules; both ways give the same.
final class PlainLetters {
    private static final char NONE = 0;
    private static final int SIZE = 0x2020;
    private static final char[] SMALL = new char[SIZE];
    private static final char[] BARE = new char[SIZE];

    static {
        fill(0, 0x250);
        fill(0x1e00, 0x1f00);
        fill(0x2010, 0x2020);
    }

    private PlainLetters() {}

    private static void fill(int from, int to) {
        for (char c = (char) from; c < to; c++) {
            SMALL[c] = same(c, VietnameseText.composedLower(String.valueOf(c)));
            BARE[c] = same(c, VietnameseText.decomposedBare(String.valueOf(c)));
        }
    }

    /// The one character that comes out; none where several do, or where the character is not one that stands alone.
    private static char same(char c, String result) {
        if (isSpace(c)) {
            return c < 0x80 ? ' ' : NONE;
        }
        int type = Character.getType(c);
        boolean mayJoin = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
        boolean alone = !mayJoin && result.length() == 1 && VietnameseText.isComposed(c);
        return alone ? result.charAt(0) : NONE;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /// Returns the text in small letters with single spaces, or nothing when it holds other characters.
    static @Nullable String small(String text) {
        return mapped(text, SMALL);
    }

    /// Returns the text without diacritics and with single spaces, or nothing when it holds other characters.
    static @Nullable String bare(String text) {
        return mapped(text, BARE);
    }

    private static @Nullable String mapped(String text, char[] table) {
        int length = text.length();
        int same = 0;
        char before = ' ';
        for (; same < length; same++) {
            char c = text.charAt(same);
            if (c >= SIZE || table[c] != c || c == NONE || c == ' ' && before == ' ') {
                break;
            }
            before = c;
        }
        if (same == length && (length == 0 || before != ' ')) {
            return text;
        }
        return mapped(text, table, same);
    }

    /// @param same how many characters at the start stay as they are
    private static @Nullable String mapped(String text, char[] table, int same) {
        char[] kept = Arrays.copyOf(text.substring(0, same).toCharArray(), text.length());
        int count = same;
        for (int i = same; i < text.length(); i++) {
            char c = text.charAt(i);
            char to = c < SIZE ? table[c] : NONE;
            if (to == NONE) {
                return null;
            }
            if (to != ' ' || count > 0 && kept[count - 1] != ' ') {
                kept[count++] = to;
            }
        }
        if (count > 0 && kept[count - 1] == ' ') {
            count--;
        }
        return new String(kept, 0, count);
    }
}
