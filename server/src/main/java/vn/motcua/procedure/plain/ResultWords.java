package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes the results of a record apart that it writes in one line (tách kết quả).
final class ResultWords {
    private static final Pattern BETWEEN = Pattern.compile(
            ";\\s+|\\s+[-–+•]\\s+(?=\\p{Lu})|[.,;]?\\s+(?=(?:[a-zđ]|\\d{1,2})\\)\\s)|,\\s+(?=\\p{Lu}\\p{Ll})");
    private static final Pattern MARK = Pattern.compile("^(?:[-–+*•]\\s*|(?:[a-zđ]|\\d{1,2})[).]\\s+)+");
    private static final int LEAST = 3;

    private ResultWords() {}

    static Stream<String> apart(String line) {
        List<String> apart = new ArrayList<>();
        for (String piece : BETWEEN.split(line)) {
            String text = MARK.matcher(piece.strip()).replaceFirst("").replaceFirst("[;,\\s]+$", "");
            if (text.isEmpty()) {
                continue;
            }
            // "Sở Tài chính, Sở Xây dựng": a name in a list is no result.
            boolean joined = !apart.isEmpty() && (isShort(text) || isOpen(apart.getLast()));
            if (joined) {
                apart.set(apart.size() - 1, apart.getLast() + ", " + text);
            } else {
                apart.add(text);
            }
        }
        return apart.stream();
    }

    private static boolean isShort(String text) {
        return text.split("\\s+").length <= LEAST;
    }

    /// Whether a bracket is open, so that what follows is still inside it.
    private static boolean isOpen(String text) {
        return text.chars().filter(each -> each == '(').count()
                > text.chars().filter(each -> each == ')').count();
    }
}
