package vn.motcua.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.Urgency;
import vn.motcua.feedback.domain.HandlingDeadline.Pause;
import vn.motcua.feedback.domain.HandlingTimes.Tier;
import vn.motcua.shared.web.Sentence;

class HandlingDeadlineTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /// Civil Code 2015, art. 147: the first day is not counted. Tuesday 24/11/2026 is a holiday.
    @Test
    void shouldNotCountTheDayOfReceiptNorTheHoliday() {
        HandlingDeadline deadline = HandlingDeadline.of(MONDAY, 3, List.of(), CALENDAR);

        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(deadline.steps())
                .containsExactly(
                        Sentence.of("feedback.clock.start", "#2026-11-23", 3),
                        Sentence.of("feedback.clock.holiday", "#2026-11-24", "@calendar.holiday.CULTURE_DAY"),
                        Sentence.of("feedback.clock.day", "#2026-11-25", 1),
                        Sentence.of("feedback.clock.day", "#2026-11-26", 2),
                        Sentence.of("feedback.clock.day", "#2026-11-27", 3),
                        Sentence.of("feedback.clock.due", "#2026-11-27"));
    }

    /// Decision 960/QĐ-UBND of Đà Nẵng, 25 March 2021: emergencies within 1 working day, what can be checked at once
    /// within 3.
    @Test
    void shouldKeepTheTiersOfTheDecision() {
        HandlingTimes times = HandlingTimes.DEFAULT;
        assertThat(times.days(HandlingTimes.tierOf(FeedbackCategory.LAND, Urgency.EMERGENCY)))
                .isEqualTo(1);
        assertThat(times.days(HandlingTimes.tierOf(FeedbackCategory.WASTE, Urgency.HIGH)))
                .isEqualTo(3);
        assertThat(times.days(HandlingTimes.tierOf(FeedbackCategory.EDUCATION, Urgency.NORMAL)))
                .isEqualTo(5);
        assertThat(times.days(Tier.COMPLEX)).isEqualTo(10);
    }

    /// Decree 20/2008/NĐ-CP, art. 9.1.d: what is outside the agency's competence is passed on within 5 working days.
    @Test
    void shouldKnowTheForwardingTimeOfTheDecree() {
        assertThat(HandlingTimes.DEFAULT.forwardingDays()).isEqualTo(5);
    }

    @Test
    void shouldStandStillWhileTheCitizenIsAsked() {
        HandlingDeadline deadline =
                HandlingDeadline.of(MONDAY, 3, List.of(new Pause(LocalDate.of(2026, 11, 25), null)), CALENDAR);

        assertThat(deadline.dueOn()).isNull();
        assertThat(deadline.daysLeft()).isEqualTo(2);
    }

    @Test
    void shouldGoOnAfterTheAnswer() {
        var pause = new Pause(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 30));
        HandlingDeadline deadline = HandlingDeadline.of(MONDAY, 3, List.of(pause), CALENDAR);

        // 25/11 asked (counts), 26 and 27/11 waiting, 30/11 answered (counts), 1/12.
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Property
    void shouldEndOnAWorkingDayAfterExactlySoManyWorkingDays(
            @ForAll @IntRange(min = 0, max = 3000) int offset, @ForAll @IntRange(min = 1, max = 40) int days) {
        LocalDate start = LocalDate.of(2025, 1, 1).plusDays(offset);
        LocalDate due = Objects.requireNonNull(
                HandlingDeadline.of(start, days, List.of(), CALENDAR).dueOn());

        assertThat(due).isAfter(start).matches(CALENDAR::isWorkingDay);
        assertThat(CALENDAR.workingDaysBetween(start, due)).isEqualTo(days);
        assertThat(due).isEqualTo(CALENDAR.plusWorkingDays(start, days));
    }

    @Property
    void shouldNeverBecomeEarlierByAPause(
            @ForAll @IntRange(min = 0, max = 1000) int offset,
            @ForAll @IntRange(min = 1, max = 15) int days,
            @ForAll @IntRange(min = 0, max = 30) int asked,
            @ForAll @IntRange(min = 0, max = 60) int waited) {
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(offset);
        LocalDate without =
                HandlingDeadline.of(start, days, List.of(), CALENDAR).dueOn();
        var pause = new Pause(start.plusDays(asked), start.plusDays(asked + waited));
        LocalDate with =
                HandlingDeadline.of(start, days, List.of(pause), CALENDAR).dueOn();

        assertThat(with).isAfterOrEqualTo(without);
    }

    @Property
    void shouldNotComeEarlierForALaterReceipt(
            @ForAll @IntRange(min = 0, max = 2000) int offset, @ForAll @IntRange(min = 1, max = 20) int days) {
        LocalDate start = LocalDate.of(2025, 1, 1).plusDays(offset);
        assertThat(CALENDAR.plusWorkingDays(start.plusDays(1), days))
                .isAfterOrEqualTo(CALENDAR.plusWorkingDays(start, days));
    }
}
