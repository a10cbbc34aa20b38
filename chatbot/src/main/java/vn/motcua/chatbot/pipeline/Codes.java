package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Codes written in a message (mã thủ tục, mã hồ sơ, mã phản ánh).
final class Codes {
    /// Circular 01/2018/TT-VPCP art. 19 and the newer agency codes of Decision 20/2020/QD-TTg, with tails of 4 to 6
    // digits.
    private static final Pattern DOSSIER = Pattern.compile(
            "(?<![\\w.])(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Za-z]\\d{2}(?:\\.\\d{1,3}){0,4}-\\d{6}-\\d{4,6}(?!\\w)");
    private static final Pattern PROCEDURE =
            Pattern.compile("(?<![\\w.])(\\d\\.\\d{6})(?:\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Za-z]\\d{2})?(?!\\w)");
    private static final Pattern FEEDBACK =
            Pattern.compile("(?i)(?<![\\w.])PA[- ]?[0-9A-Z]{2,}(?:-[0-9A-Z]{2,})*(?!\\w)");

    private Codes() {}

    static Optional<String> dossier(String text) {
        Matcher matcher = DOSSIER.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    static Optional<String> feedback(String text) {
        Matcher matcher = FEEDBACK.matcher(text);
        while (matcher.find()) {
            String code = matcher.group().toUpperCase(Locale.ROOT).replace(' ', '-');
            if (code.chars().anyMatch(Character::isDigit)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    static List<String> procedures(String text) {
        Matcher matcher = PROCEDURE.matcher(text);
        var codes = new ArrayList<String>();
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }
}
