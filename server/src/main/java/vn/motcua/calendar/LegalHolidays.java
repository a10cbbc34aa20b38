package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.calendar.WorkingCalendar.DayOff;
import vn.motcua.calendar.WorkingCalendar.Kind;

/// Public holidays of a year as the Labour Code gives them (Bộ luật Lao động 2019, art. 112), with the day off in lieu
/// when one falls on a weekly day off (art. 111.3). Swaps are decisions of each year and come from the table.
///
/// Where the law leaves the arrangement to a yearly decision this assumes the usual one: Tết is the last day of the
/// lunar year and the first four of the new one; the second National Day holiday is 1 September, or 3 September when
/// that makes a longer weekend.
final class LegalHolidays {
    private LegalHolidays() {}

    static List<DayOff> of(int year) {
        List<DayOff> holidays = new ArrayList<>();
        holidays.add(holiday(LocalDate.of(year, 1, 1), "NEW_YEAR"));
        LocalDate tet = LunarCalendar.newYear(year);
        for (int day = -1; day <= 3; day++) {
            holidays.add(holiday(tet.plusDays(day), "TET"));
        }
        holidays.add(holiday(LunarCalendar.hungKings(year), "HUNG_KINGS"));
        holidays.add(holiday(LocalDate.of(year, 4, 30), "REUNIFICATION"));
        holidays.add(holiday(LocalDate.of(year, 5, 1), "LABOUR_DAY"));
        LocalDate national = LocalDate.of(year, 9, 2);
        boolean bridge = national.getDayOfWeek() == DayOfWeek.THURSDAY;
        holidays.add(holiday(bridge ? national.plusDays(1) : national.minusDays(1), "NATIONAL_DAY"));
        holidays.add(holiday(national, "NATIONAL_DAY"));
        // Resolution 28/2026/QH16: Vietnamese Culture Day, paid, from 1 July 2026.
        if (year >= 2026) {
            holidays.add(holiday(LocalDate.of(year, 11, 24), "CULTURE_DAY"));
        }
        return withDaysInLieu(holidays);
    }

    private static DayOff holiday(LocalDate date, String name) {
        return new DayOff(date, Kind.HOLIDAY, name);
    }

    private static List<DayOff> withDaysInLieu(List<DayOff> holidays) {
        List<DayOff> all = new ArrayList<>(holidays);
        Set<LocalDate> taken = new HashSet<>(holidays.stream().map(DayOff::date).toList());
        for (DayOff holiday : holidays) {
            if (WorkingCalendar.isWeekend(holiday.date())) {
                LocalDate free = holiday.date();
                while (WorkingCalendar.isWeekend(free) || taken.contains(free)) {
                    free = free.plusDays(1);
                }
                taken.add(free);
                all.add(new DayOff(free, Kind.IN_LIEU, holiday.name()));
            }
        }
        all.sort(Comparator.comparing(DayOff::date));
        return List.copyOf(all);
    }
}
