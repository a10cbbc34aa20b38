package vn.motcua.procedure.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shortens the name of a paper (rút gọn tên giấy tờ) by what a person at the desk does not need: which law asks for it
// and
/// where its form is printed. What may be a condition stays.
final class PaperNames {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FORM_FIRST = Pattern.compile(
            "^(?:biểu )?mẫu (?:số )?[\\p{L}0-9./-]*\\d[\\p{L}0-9./-]*\\s*[-–:.]\\s*(?=\\p{L}{2})", FLAGS);
    private static final Pattern BRACKETS = Pattern.compile(
            "\\s*\\((?:theo )?(?:biểu )?(?:mẫu|phụ lục|ban hành|thông tư|nghị định|quy định)(?![\\p{L}])[^()]*\\)",
            FLAGS);
    private static final Pattern LAW = Pattern.compile(
            "[,;]?\\s+(?:được )?(?:(?:lập |có )?theo (?:biểu )?mẫu|theo (?:đúng )?quy định (?:tại|của|về)|ban hành kèm theo|"
                    + "quy định tại|theo phụ lục|mẫu số [\\p{L}0-9./-]*\\d)(?![\\p{L}]).*$",
            FLAGS | Pattern.DOTALL);
    /// "Cơ quan quy định tại khoản 5 Điều 13" is not any office: what limits a noun is part of the name.
    private static final Pattern LIMITING = Pattern.compile("^[,;]?\\s+quy định tại (?!(?:biểu )?mẫu|phụ lục)", FLAGS);
    private static final Pattern KEPT = Pattern.compile(
            "trường hợp|đối với|hoặc|kèm theo (?!thông tư|nghị định|quyết định)|nếu|trừ|;|:|\\bvà (?:bản|giấy|tờ|đơn|văn bản)|có xác nhận|công chứng|chứng thực",
            FLAGS);
    private static final Pattern COUNT = Pattern.compile(":\\s*\\d{1,2} bản (?:chụp|chính|sao|gốc)$", FLAGS);
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?<=[\\p{Ll}\\d)])[.;]\\s+(?=(?:trường hợp|người|trong|nếu|đối với|văn bản này|việc)\\s)", FLAGS);
    private static final int LONG = 120;
    private static final int LEAST = 8;

    private PaperNames() {}

    static String shortened(String name) {
        String text =
                BRACKETS.matcher(FORM_FIRST.matcher(name).replaceFirst("")).replaceAll("");
        Matcher law = LAW.matcher(text);
        if (law.find()
                && law.start() >= LEAST
                && !LIMITING.matcher(law.group()).find()
                && !KEPT.matcher(law.group()).find()) {
            text = text.substring(0, law.start());
        }
        String bare = text.strip().replaceFirst("[\\s;.,:]+$", "");
        String ended = COUNT.matcher(bare).replaceFirst("");
        return ended.isEmpty() ? name : Character.toUpperCase(ended.charAt(0)) + ended.substring(1);
    }

    /// A long entry as its name and what explains it; the second may be empty.
    static String[] explained(String entry) {
        Matcher matcher = EXPLAINED.matcher(entry);
        return entry.length() > LONG && matcher.find() && matcher.start() >= LEAST
                ? new String[] {entry.substring(0, matcher.start()), entry.substring(matcher.end())}
                : new String[] {entry, ""};
    }
}
