package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.WorkingCalendar.DayOff;
import vn.motcua.calendar.WorkingCalendar.Kind;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @Test
    void shouldNotWorkOnVietnameseCultureDay() {
        // Resolution 28/2026/QH16: 24 November, paid, from 1 July 2026.
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 11, 24))).isTrue();
    }

    /// Computed by the Vietnamese calendar in UTC+7; in 2007 and 2030 China began its year a day later.
    @ParameterizedTest
    @CsvSource({
        "2007, 2007-02-17",
        "2024, 2024-02-10",
        "2025, 2025-01-29",
        "2026, 2026-02-17",
        "2027, 2027-02-06",
        "2028, 2028-01-26",
        "2029, 2029-02-13",
        "2030, 2030-02-02",
        "2031, 2031-01-23",
        "2032, 2032-02-11"
    })
    void shouldFindTetByTheVietnameseCalendar(int year, LocalDate expected) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-04-07", "2026, 2026-04-26", "2027, 2027-04-16", "2030, 2030-04-12", "2032, 2032-04-19"})
    void shouldFindTheHungKingsDay(int year, LocalDate expected) {
        assertThat(LunarCalendar.hungKings(year)).isEqualTo(expected);
    }

    /// Labour Code 2019, art. 111.3: a holiday on a weekly day off is made up on the next working day.
    @Test
    void shouldGiveADayInLieuOfAHolidayOnASunday() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 26))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();
        assertThat(calendar.special(LocalDate.of(2026, 4, 27)))
                .hasValueSatisfying(day -> assertThat(day.kind()).isEqualTo(Kind.IN_LIEU));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 28))).isTrue();
    }

    @Test
    void shouldWorkOnASaturdayThatWasSwapped() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 31))).isFalse();
    }

    /// Labour Code 2019, art. 112: 1 + 5 + 1 + 1 + 2 + 1 days, and Culture Day from 2026 on.
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028, 2031, 2040})
    void shouldGrantAsManyHolidaysAsTheLaw(int year) {
        long holidays = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> calendar.special(date)
                        .map(day -> day.kind() == Kind.HOLIDAY)
                        .orElse(false))
                .count();
        assertThat(holidays).isEqualTo(year >= 2026 ? 12 : 11);
    }

    /// The table and the rule must agree on everything but what the government decides each year: where the days of Tết
    /// lie, and swaps.
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void shouldAgreeWithTheRuleApartFromYearlyDecisions(int year) {
        assertThat(fixed(year, LegalHolidays.of(year))).isEqualTo(fixed(year, table(year)));
    }

    private List<DayOff> table(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(date -> calendar.special(date).stream())
                .toList();
    }

    private static Set<DayOff> fixed(int year, List<DayOff> days) {
        return days.stream()
                .filter(day -> !day.name().equals("SWAP") && !(day.name().equals("TET") && year == 2025))
                .sorted(Comparator.comparing(DayOff::date))
                .collect(Collectors.toSet());
    }

    @Test
    void shouldPairEverySwappedDayWithAWorkedOne() {
        for (int year : new int[] {2025, 2026}) {
            List<DayOff> swaps = table(year).stream()
                    .filter(day -> day.name().equals("SWAP"))
                    .toList();
            assertThat(swaps.stream().filter(day -> day.kind() == Kind.SWAPPED_OFF))
                    .hasSameSizeAs(swaps.stream()
                            .filter(day -> day.kind() == Kind.EXTRA_WORKING)
                            .toList());
        }
    }
}
