package vn.motcua.chatbot.pipeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Masks personal data before anything is stored, logged or searched (bảo vệ dữ liệu cá nhân): identity numbers, bank
/// cards and accounts, phones, e-mail addresses. Codes of procedures, dossiers and reports are left alone.
///
/// Law 91/2025/QH15 on personal data: what is not needed is not collected.
public final class PersonalDataGuard implements Step {
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}0-9._%+-]+@[\\p{L}0-9.-]+\\.[a-zA-Z]{2,}");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\w.-])\\+?\\d(?:[ .-]?\\d){7,18}(?![\\w-]|\\.\\d)");
    private static final Pattern CODE = Pattern.compile(
            "\\d\\.\\d{6}(\\.\\d{3}(\\.\\d{2}){2}(\\.[A-Z]\\d{2})?)?|.*-\\d{6}-\\d{4,6}|\\d{3}\\.\\d{2}\\.\\d{2}.*");

    @Override
    public StepResult run(TurnInProgress turn) {
        turn.mask(mask(turn.message().text()));
        return StepResult.next();
    }

    /// Returns the text with personal data replaced by what it was.
    public static String mask(String text) {
        String withoutMail = EMAIL.matcher(text).replaceAll("[thư điện tử]");
        Matcher matcher = DIGITS.matcher(withoutMail);
        var masked = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(masked, Matcher.quoteReplacement(replacement(matcher.group())));
        }
        matcher.appendTail(masked);
        return masked.toString();
    }

    private static String replacement(String found) {
        if (CODE.matcher(found).matches()) {
            return found;
        }
        String digits = found.replaceAll("\\D", "");
        boolean phone = found.startsWith("+84")
                || digits.length() == 10 && digits.startsWith("0")
                || digits.length() == 11 && digits.startsWith("84");
        if (phone) {
            return "[số điện thoại]";
        }
        // Hotlines, dates and sums of money are short or round; they are nobody's personal data.
        boolean hotline = digits.length() == 8 && (digits.startsWith("19") || digits.startsWith("18"));
        boolean money = found.matches("\\d{1,3}([. ]000)+");
        boolean date = found.matches("\\d{1,2}[ .-]\\d{1,2}[ .-]\\d{4}");
        if (hotline || money || date) {
            return found;
        }
        return switch (digits.length()) {
            case 9, 12 -> "[số giấy tờ tùy thân]";
            case 13, 14, 15, 16, 17, 18, 19 -> "[số thẻ hoặc tài khoản]";
            case 10, 11 -> "[số tài khoản]";
            default -> found;
        };
    }
}
