package vn.motcua.procedure.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.TimeUnit;
import vn.motcua.shared.web.Sentence;

/// Tuesday 24/11/2026 is Vietnamese Culture Day.
class PromiseCalculatorTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final PromiseCalculator calculator = new PromiseCalculator(CALENDAR);

    @Test
    void shouldSkipTheWeekendAndTheHoliday() {
        PromisedDate promised = promise(days(3), FRIDAY, "09:00");

        assertThat(promised.dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(promised.steps())
                .containsExactly(
                        Sentence.of("procedure.promise.received", "#2026-11-20"),
                        Sentence.of("procedure.promise.limit.WORKING_DAY", "3"),
                        Sentence.of("procedure.promise.day", "#2026-11-23", 1),
                        Sentence.of("procedure.promise.off.holiday", "#2026-11-24", "@calendar.holiday.CULTURE_DAY"),
                        Sentence.of("procedure.promise.day", "#2026-11-25", 2),
                        Sentence.of("procedure.promise.day", "#2026-11-26", 3),
                        Sentence.of("procedure.promise.weekends", 2),
                        Sentence.of("procedure.promise.due", "#2026-11-26"));
    }

    @Test
    void shouldCountFromMondayWhatIsSentOnSaturday() {
        PromisedDate promised = promise(days(1), FRIDAY.plusDays(1), "09:00");

        assertThat(promised.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(promised.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void shouldCountFromTheNextWorkingDayWhatIsSentAfterClosing() {
        assertThat(promise(days(1), FRIDAY, "16:59").receivedOn()).isEqualTo(FRIDAY);
        assertThat(promise(days(1), FRIDAY, "17:00").receivedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void shouldKeepTheAfternoonRuleOfCivilStatus() {
        TimeLimit sameDay = new TimeLimit.SameDay(15);

        assertThat(promise(sameDay, FRIDAY, "14:59").dueOn()).isEqualTo(FRIDAY);
        assertThat(promise(sameDay, FRIDAY, "15:00").dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    /// Civil Code 2015, art. 148.5: 30 days from Thursday 22/10/2026 end on Saturday 21/11.
    @Test
    void shouldEndOnTheNextWorkingDayWhenCalendarDaysEndOnADayOff() {
        PromisedDate promised = promise(stated("30", TimeUnit.DAY), LocalDate.of(2026, 10, 22), "08:00");

        assertThat(promised.dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(promised.steps()).contains(Sentence.of("procedure.promise.moved", "#2026-11-23"));
    }

    @Test
    void shouldRoundHalfDaysUpAndSayIt() {
        PromisedDate promised = promise(stated("7.5", TimeUnit.WORKING_DAY), FRIDAY, "08:00");

        assertThat(promised.dueOn()).isEqualTo(CALENDAR.plusWorkingDays(FRIDAY, 8));
        assertThat(promised.steps()).contains(Sentence.of("procedure.promise.rounded", 8));
    }

    @Test
    void shouldCountHoursAcrossMidnight() {
        assertThat(promise(stated("4", TimeUnit.HOUR), LocalDate.of(2026, 11, 18), "16:00")
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(promise(stated("24", TimeUnit.HOUR), FRIDAY, "10:00").dueOn())
                .as("Saturday is moved to Monday")
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void shouldPromiseNothingThatTheRecordDoesNot() {
        PromisedDate promised = promise(new TimeLimit.NotStated("theo hẹn"), FRIDAY, "08:00");

        assertThat(promised.dueOn()).isNull();
        assertThat(promised.steps()).contains(Sentence.of("procedure.promise.not_stated"));
    }

    @Property(tries = 300)
    void workingDaysBetweenReceiptAndDueShouldBeTheLimit(
            @ForAll @IntRange(min = 0, max = 900) int offset, @ForAll @IntRange(min = 1, max = 90) int limit) {
        PromisedDate promised = promise(days(limit), LocalDate.of(2025, 1, 1).plusDays(offset), "10:00");

        LocalDate due = Objects.requireNonNull(promised.dueOn());
        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
        assertThat(CALENDAR.workingDaysBetween(promised.receivedOn(), due)).isEqualTo(limit);
    }

    @Property(tries = 300)
    void noResultShouldBeDueOnADayOff(
            @ForAll @IntRange(min = 0, max = 900) int offset,
            @ForAll @IntRange(min = 1, max = 48) int amount,
            @ForAll TimeUnit unit) {
        PromisedDate promised = promise(
                stated(String.valueOf(amount), unit), LocalDate.of(2025, 1, 1).plusDays(offset), "10:00");

        assertThat(CALENDAR.isWorkingDay(Objects.requireNonNull(promised.dueOn())))
                .isTrue();
    }

    private PromisedDate promise(TimeLimit limit, LocalDate date, String time) {
        return calculator.promise(limit, new Submission(date, LocalTime.parse(time), Channel.DIRECT));
    }

    private static TimeLimit days(int days) {
        return stated(String.valueOf(days), TimeUnit.WORKING_DAY);
    }

    private static TimeLimit stated(String amount, TimeUnit unit) {
        return new TimeLimit.Stated(new ProcessingTime(new BigDecimal(amount), unit));
    }
}
