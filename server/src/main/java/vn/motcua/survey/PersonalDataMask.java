package vn.motcua.survey;

import java.util.List;
import java.util.regex.Pattern;

/// Hides what identifies a person in a remark before it is stored: addresses of e-mail, phone numbers, numbers of
/// identity cards and bank accounts, dossier codes. Names cannot be found by rule; the form asks not to write them.
///
/// Law 91/2025/QH15 on personal data: what is not needed is not collected.
final class PersonalDataMask {
    private record Rule(Pattern pattern, String replacement) {}

    /// One separator between digits, as people write them: 0905 123 456, 0905.123.456, 0905-123-456, (0905) 123456.
    private static final String GAP = "[\\s.\\-–_()]{0,2}";

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Pattern.compile("[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}-]+(?:\\s?\\.\\s?[\\p{L}\\p{N}-]+)+"),
                    "[thư điện tử]"),
            // H17.12.34-261121-0042 or 000.00.16.H17-211105-0003: leads straight to the applicant.
            new Rule(
                    Pattern.compile(
                            "(?i)\\b(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Z]\\d{2}(?:\\.\\d{1,3}){0,4}-\\d{6}-\\d{4,6}\\b"),
                    "[mã hồ sơ]"),
            new Rule(
                    Pattern.compile(
                            "(?<![\\p{L}\\d])(?:\\+|00)" + GAP + "8" + GAP + "4(?:" + GAP + "\\d){8,10}(?!\\d)"),
                    "[số điện thoại]"),
            new Rule(
                    Pattern.compile("(?<![\\p{L}\\d])\\(?0(?:" + GAP + "\\d){9,10}(?!" + GAP + "\\d)"),
                    "[số điện thoại]"),
            // Citizen identity cards have 12 digits, the older ones 9; bank cards and accounts up to 19.
            new Rule(Pattern.compile("(?<![\\p{L}\\d])\\d(?:" + GAP + "\\d){8,18}(?!\\d)"), "[số giấy tờ]"));

    private PersonalDataMask() {}

    static String mask(String text) {
        String masked = text;
        for (Rule rule : RULES) {
            masked = rule.pattern().matcher(masked).replaceAll(rule.replacement());
        }
        return masked;
    }
}
