package vn.motcua.agency;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a counter is open (giờ làm việc), in the part of OpenStreetMap's notation that offices need:
/// `Mo-Fr 07:30-11:30,13:30-17:00; Sa 07:30-11:30`, or `24/7`, or nothing when not known.
///
/// Public holidays are not considered here.
public record OpeningHours(String text) {
    /// Not known.
    public static final OpeningHours UNKNOWN = new OpeningHours("");

    private static final String ALWAYS = "24/7";
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final List<String> SPOKEN_DAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
    private static final Pattern RULE =
            Pattern.compile("([A-Za-z,\\-]+) (\\d\\d:\\d\\d-\\d\\d:\\d\\d(?:,\\d\\d:\\d\\d-\\d\\d:\\d\\d)*)");

    /// @throws IllegalArgumentException when the text is not in the notation
    public OpeningHours {
        text = text.strip();
        rules(text);
    }

    private record Rule(Set<DayOfWeek> days, List<Interval> intervals) {}

    private record Interval(LocalTime from, LocalTime to) {
        boolean contains(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    /// As people say it in Vietnamese; empty when not known.
    public String spoken() {
        String words = text.equals(ALWAYS) ? "cả ngày, cả tuần" : text.replace(",", ", ");
        for (int i = 0; i < DAYS.size(); i++) {
            words = words.replace(DAYS.get(i), SPOKEN_DAYS.get(i));
        }
        return words.replaceAll("(\\p{L}) ?- ?(?=\\p{L})", "$1 đến ").replaceAll("(\\d)-(\\d)", "$1–$2");
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    /// Whether the counter is open at this moment; false when the hours are not known.
    public boolean isOpenAt(LocalDateTime moment) {
        if (text.equals(ALWAYS)) {
            return true;
        }
        return rules(text).stream()
                .filter(rule -> rule.days().contains(moment.getDayOfWeek()))
                .flatMap(rule -> rule.intervals().stream())
                .anyMatch(interval -> interval.contains(moment.toLocalTime()));
    }

    private static List<Rule> rules(String text) {
        var rules = new ArrayList<Rule>();
        if (text.isEmpty() || text.equals(ALWAYS)) {
            return rules;
        }
        for (String part : text.split("; *")) {
            Matcher rule = RULE.matcher(part);
            if (!rule.matches()) {
                throw new IllegalArgumentException("Not opening hours: " + part);
            }
            rules.add(new Rule(days(rule.group(1)), intervals(rule.group(2))));
        }
        return rules;
    }

    private static Set<DayOfWeek> days(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",")) {
            int dash = part.indexOf('-');
            DayOfWeek first = day(dash < 0 ? part : part.substring(0, dash));
            DayOfWeek last = dash < 0 ? first : day(part.substring(dash + 1));
            for (DayOfWeek day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        int index = DAYS.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("Not a day of the week: " + name);
        }
        return DayOfWeek.of(index + 1);
    }

    private static List<Interval> intervals(String text) {
        var intervals = new ArrayList<Interval>();
        for (String part : text.split(",")) {
            var interval = new Interval(time(part.substring(0, 5)), time(part.substring(6)));
            if (!interval.from().isBefore(interval.to())) {
                throw new IllegalArgumentException("It closes before it opens: " + part);
            }
            intervals.add(interval);
        }
        return intervals;
    }

    private static LocalTime time(String text) {
        if (text.equals("24:00")) {
            return LocalTime.MAX;
        }
        try {
            return LocalTime.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("Not a time of day: " + text, e);
        }
    }
}
