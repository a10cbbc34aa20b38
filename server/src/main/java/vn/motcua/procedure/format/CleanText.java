package vn.motcua.procedure.format;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Finding.Reason;

/// Takes out of a text what nobody sees and everything stumbles over, and composes its diacritics (NFC).
final class CleanText {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private CleanText() {}

    /// @param findings gets a note of what was mended
    static String clean(String text, List<Finding> findings) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String visible = lines.chars().anyMatch(CleanText::isInvisible) ? withoutInvisible(lines) : lines;
        if (visible.length() != lines.length()) {
            findings.add(Finding.of(Reason.INVISIBLE_CHARACTERS, Integer.toString(lines.length() - visible.length())));
        }
        if (Normalizer.isNormalized(visible, Normalizer.Form.NFC)) {
            return visible;
        }
        findings.add(Finding.of(Reason.NOT_COMPOSED, ""));
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private static String withoutInvisible(String text) {
        var kept = new StringBuilder(text.length());
        text.chars().filter(character -> !isInvisible(character)).forEach(character -> kept.append((char) character));
        return kept.toString();
    }

    /// Zero-width, direction and other control characters; line feed and tab stay.
    private static boolean isInvisible(int character) {
        if (character < 0xad) {
            return character < ' ' && character != '\n' && character != '\t' || character >= 0x7f && character < 0xa0;
        }
        return character == 0xad
                || character >= 0x200b && character <= 0x200f
                || character >= 0x202a && character <= 0x202e
                || character == 0x2060
                || character == 0xfeff
                || character >= 0xfffe;
    }

    /// One line, single spaces.
    static String line(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }

    /// The value, or nothing where the source writes that it has none.
    static String value(String text) {
        String line = text.strip();
        return line.startsWith("Không có thông tin") && line.length() < 45 ? "" : line;
    }
}
