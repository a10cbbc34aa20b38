package vn.motcua.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Which days are working days (ngày làm việc) of public bodies in Viet Nam.
///
/// Years in the table (`calendar/working-days.tsv`) are as announced; other years follow the Labour Code alone, so
/// swaps that the government announces later are unknown until the table is updated.
public final class WorkingCalendar {
    private final Map<LocalDate, DayOff> rows;
    private final Set<Integer> announcedYears;
    private final Map<Integer, Map<LocalDate, DayOff>> computed = new ConcurrentHashMap<>();

    /// @param rows every day that differs from Monday-to-Friday in the years they cover
    public WorkingCalendar(List<DayOff> rows) {
        this.rows = rows.stream().collect(Collectors.toUnmodifiableMap(DayOff::date, row -> row));
        this.announcedYears = rows.stream().map(row -> row.date().getYear()).collect(Collectors.toUnmodifiableSet());
    }

    /// A day that is not what its weekday says.
    ///
    /// @param name which holiday; text key `calendar.holiday.<name>`
    public record DayOff(LocalDate date, Kind kind, String name) {}

    /// Why a day is not what its weekday says.
    public enum Kind {
        /// Ngày nghỉ lễ, tết.
        HOLIDAY,
        /// Ngày nghỉ bù.
        IN_LIEU,
        /// Ngày nghỉ hoán đổi: off, worked on another day.
        SWAPPED_OFF,
        /// Ngày làm bù: a Saturday worked for a swapped day.
        EXTRA_WORKING
    }

    public static WorkingCalendar bundled() {
        try (InputStream stream = WorkingCalendar.class.getResourceAsStream("/calendar/working-days.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the table of holidays is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new WorkingCalendar(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WorkingCalendar::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DayOff row(String line) {
        String[] cells = line.split("\t");
        return new DayOff(LocalDate.parse(cells[0]), Kind.valueOf(cells[1]), cells[2]);
    }

    public boolean isWorkingDay(LocalDate date) {
        return special(date).map(day -> day.kind() == Kind.EXTRA_WORKING).orElse(!isWeekend(date));
    }

    /// Why the day is special, nothing for ordinary weekdays and weekends.
    public Optional<DayOff> special(LocalDate date) {
        if (announcedYears.contains(date.getYear())) {
            return Optional.ofNullable(rows.get(date));
        }
        return Optional.ofNullable(computed.computeIfAbsent(date.getYear(), WorkingCalendar::compute)
                .get(date));
    }

    private static Map<LocalDate, DayOff> compute(int year) {
        Map<LocalDate, DayOff> days = new HashMap<>();
        LegalHolidays.of(year).forEach(day -> days.put(day.date(), day));
        return Map.copyOf(days);
    }

    /// The n-th working day after this date; the day itself does not count (Civil Code 2015, art. 147).
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        LocalDate date = start;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    /// How many working days lie after `start` up to and including `end`; 0 when `end` is not later.
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        return (int) start.plusDays(1)
                .datesUntil(end.isAfter(start) ? end.plusDays(1) : start.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
