package vn.motcua.chatbot.pipeline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.nlp.text.VietnameseText;

/// Reads a day out of a message (ngày tháng): `25/11`, "ngày 25 tháng 11", "thứ hai tuần sau", "mai", "3 ngày nữa", and
/// "trước ngày hẹn 2 ngày" beside a date. Always the next such day.
final class ReminderDates {
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?![\\d/])");
    private static final Pattern SPELLED =
            Pattern.compile("(?:ngay|mung) (\\d{1,2})(?: thang (\\d{1,2})(?: nam (\\d{4}))?)?(?! ngay)");
    private static final Pattern IN_DAYS = Pattern.compile("(\\d{1,3}) (ngay|hom|bua|tuan) (?:nua|toi|sau)");
    private static final Pattern BEFORE = Pattern.compile(
            "truoc (?:[a-z ]{0,20}?)(\\d{1,2}) (?:ngay|hom|bua)"
                    + "|truoc (?:[a-z ]{0,12}?)(mot) (?:ngay|hom|bua)|(\\d{1,2}) (?:ngay|hom|bua) truoc|(\\d{1,2}) days? before");
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "2|hai", DayOfWeek.MONDAY,
            "3|ba", DayOfWeek.TUESDAY,
            "4|tu", DayOfWeek.WEDNESDAY,
            "5|nam", DayOfWeek.THURSDAY,
            "6|sau", DayOfWeek.FRIDAY,
            "7|bay", DayOfWeek.SATURDAY);

    private ReminderDates() {}

    static Optional<LocalDate> of(String typed, LocalDate today) {
        String text = " "
                + VietnameseText.fold(typed).replaceAll("[^a-z0-9/.-]+", " ").strip() + " ";
        return named(text, today).map(day -> day.minusDays(before(text)));
    }

    private static int before(String text) {
        Matcher before = BEFORE.matcher(text);
        if (!before.find()) {
            return 0;
        }
        for (int group : new int[] {1, 3, 4}) {
            if (before.group(group) != null) {
                return Integer.parseInt(before.group(group));
            }
        }
        return 1;
    }

    private static Optional<LocalDate> named(String text, LocalDate today) {
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.find()) {
            return day(numeric.group(1), numeric.group(2), numeric.group(3), today);
        }
        Matcher inDays = IN_DAYS.matcher(text);
        if (inDays.find()) {
            long count = Long.parseLong(inDays.group(1));
            return Optional.of(inDays.group(2).equals("tuan") ? today.plusWeeks(count) : today.plusDays(count));
        }
        Matcher spelled = SPELLED.matcher(text);
        if (spelled.find()) {
            return day(spelled.group(1), spelled.group(2), spelled.group(3), today);
        }
        return spoken(text, today);
    }

    private static Optional<LocalDate> spoken(String text, LocalDate today) {
        for (Map.Entry<String, DayOfWeek> weekday : WEEKDAYS.entrySet()) {
            if (Pattern.compile(" thu (" + weekday.getKey() + ") ")
                    .matcher(text)
                    .find()) {
                return Optional.of(weekday(text, weekday.getValue(), today));
            }
        }
        if (text.contains(" chu nhat ") || text.contains(" sunday ")) {
            return Optional.of(weekday(text, DayOfWeek.SUNDAY, today));
        }
        if (text.contains(" ngay kia ") || text.contains(" ngay mot ") || text.contains(" mot nhe ")) {
            return Optional.of(today.plusDays(2));
        }
        if (text.contains(" mai ") || text.contains(" tomorrow ")) {
            return Optional.of(today.plusDays(1));
        }
        if (text.contains(" tuan sau ") || text.contains(" tuan toi ") || text.contains(" next week ")) {
            return Optional.of(today.plusWeeks(1));
        }
        return text.contains(" thang sau ") ? Optional.of(today.plusMonths(1)) : Optional.empty();
    }

    /// "Tuần sau" is the week that begins with the next Monday.
    private static LocalDate weekday(String text, DayOfWeek day, LocalDate today) {
        boolean nextWeek = text.contains(" tuan sau ") || text.contains(" tuan toi ");
        LocalDate from =
                nextWeek ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).minusDays(1) : today;
        return from.with(TemporalAdjusters.next(day));
    }

    private static Optional<LocalDate> day(
            String day,
            @org.jspecify.annotations.Nullable String month,
            @org.jspecify.annotations.Nullable String year,
            LocalDate today) {
        try {
            int dayOfMonth = Integer.parseInt(day);
            if (year != null && month != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), dayOfMonth));
            }
            if (month != null) {
                LocalDate thisYear = LocalDate.of(today.getYear(), Integer.parseInt(month), dayOfMonth);
                return Optional.of(thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear);
            }
            LocalDate thisMonth = today.withDayOfMonth(dayOfMonth);
            return Optional.of(thisMonth.isBefore(today) ? thisMonth.plusMonths(1) : thisMonth);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
