package vn.motcua.procedure.format;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.TimeUnit;

/// Reads "Thời hạn giải quyết": an amount with its unit, or words. `1 OTHER` is no number of anything.
///
/// @param time absent when no number is stated
/// @param words what is said beside or instead of it
record TimeText(@Nullable ProcessingTime time, String words) {
    private static final Pattern NUMBER = Pattern.compile(
            "^(\\d{1,5}(?:[.,]\\d{1,3})?)\\s+(WORKING_DAY|HOUR|MONTH|YEAR|DAY|ngày làm việc|ngày)(?:\\s+(.*))?$");
    private static final Pattern OTHER = Pattern.compile("^(.*?)\\s*OTHER$", Pattern.DOTALL);

    static TimeText read(String raw) {
        String text = CleanText.line(CleanText.value(raw));
        Matcher number = NUMBER.matcher(text);
        if (number.matches() && new BigDecimal(number.group(1).replace(',', '.')).signum() > 0) {
            var amount = new BigDecimal(number.group(1).replace(',', '.'));
            return new TimeText(new ProcessingTime(amount, unit(number.group(2))), number.group(3) == null ? "" : text);
        }
        Matcher other = OTHER.matcher(text);
        String words = other.matches() ? other.group(1).strip() : text;
        return new TimeText(null, words.matches("[\\d.,]*|Theo mô tả") ? "" : words);
    }

    private static TimeUnit unit(String word) {
        return switch (word) {
            case "WORKING_DAY", "ngày làm việc" -> TimeUnit.WORKING_DAY;
            case "HOUR" -> TimeUnit.HOUR;
            case "MONTH" -> TimeUnit.MONTH;
            case "YEAR" -> TimeUnit.YEAR;
            default -> TimeUnit.DAY;
        };
    }
}
