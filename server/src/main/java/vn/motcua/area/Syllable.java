package vn.motcua.area;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One syllable of a text (âm tiết), where it stands, and the two forms it is compared in.
///
/// @param accented lower case, with the tone moved to the end, so that "hoà" and "hòa" are one
/// @param folded lower case without any mark, as typed on a phone in a hurry
record Syllable(String raw, int start, int end, String accented, String folded) {
    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    static List<Syllable> of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var syllables = new ArrayList<Syllable>();
        var matcher = SYLLABLE.matcher(composed);
        while (matcher.find()) {
            String raw = matcher.group();
            syllables.add(new Syllable(raw, matcher.start(), matcher.end(), accented(raw), folded(raw)));
        }
        return syllables;
    }

    static String accented(String raw) {
        String decomposed = Normalizer.normalize(raw.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var letters = new StringBuilder(decomposed.length());
        var tone = new StringBuilder(1);
        decomposed.chars().forEach(c -> (TONES.indexOf(c) < 0 ? letters : tone).append((char) c));
        return letters.append(tone).toString();
    }

    static String folded(String raw) {
        String decomposed = Normalizer.normalize(raw.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var letters = new StringBuilder(decomposed.length());
        decomposed
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> letters.append(c == 'đ' ? 'd' : (char) c));
        return letters.toString();
    }

    boolean isUnmarked() {
        return accented.equals(folded);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(raw.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(raw.codePointAt(0));
    }
}
