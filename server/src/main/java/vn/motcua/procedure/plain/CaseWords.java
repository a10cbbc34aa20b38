package vn.motcua.procedure.plain;

import java.util.regex.Pattern;

/// Turns the heading of a case into what stands after "Chỉ khi" (lời của điều kiện): short, without the words that only
/// introduce a list.
final class CaseWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBER =
            Pattern.compile("^\\(?(?:\\d{1,2}|[a-zđ]|[ivx]{1,4})(?:\\.\\d{1,2})*[.)/]\\s*", FLAGS);
    private static final Pattern BEFORE =
            Pattern.compile("^.*?((?:đối với|trong) (?:các )?trường hợp\\s|(?:đối với|trường hợp)\\s)", FLAGS);
    private static final Pattern OPENING =
            Pattern.compile("^\\W*(?:(?:đối với |trong )?(?:các )?trường hợp|đối với|nếu|khi)\\s+", FLAGS);
    private static final Pattern LIST = Pattern.compile(
            "[,;]?\\s*(?:thì\\s+)?(?:(?:thành phần\\s+)?hồ sơ\\s+)?(?:phải |còn |cần )*(?:bao gồm|gồm có|gồm|có thêm|còn có|"
                    + "một trong (?:các|những) giấy tờ|bổ sung thêm|nộp thêm|cần có|như sau|sau đây)(?:\\s+(?:các|những|một|cả)?\\s*"
                    + "(?:giấy tờ|tài liệu|thành phần)?\\s*(?:sau|dưới đây|sau đây|như sau)?)?\\s*[:.]*$",
            FLAGS);
    private static final Pattern TAIL = Pattern.compile("[\\s:;,.\\])]+$");

    private CaseWords() {}

    /// The heading without its number.
    static String unnumbered(String heading) {
        return NUMBER.matcher(heading.strip()).replaceFirst("");
    }

    static String condition(String heading) {
        String text = unnumbered(heading);
        text = LIST.matcher(TAIL.matcher(text).replaceFirst("")).replaceFirst("");
        var before = BEFORE.matcher(text);
        if (before.find()) {
            text = text.substring(before.start(1));
        }
        String bare = OPENING.matcher(text).replaceFirst("");
        String ended = TAIL.matcher(bare.isBlank() ? text : bare).replaceFirst("");
        return ended.isEmpty() ? "" : Character.toLowerCase(ended.charAt(0)) + ended.substring(1);
    }
}
