package vn.motcua.feedback.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendar.DayOff;
import vn.motcua.calendar.WorkingCalendar.Kind;
import vn.motcua.shared.web.Sentence;

/// Until when an agency must have answered (hạn xử lý), and how that date comes about.
///
/// The day of receipt does not count (Civil Code 2015, art. 147). A working day on which the report waited for the
/// citizen from morning to evening does not count either; the day of the question and the day of the answer do, so a
/// pause never costs the citizen a day on which the agency could have worked.
///
/// @param dueOn last day, until midnight; absent while the citizen is asked, for nobody knows how long that takes
/// @param daysLeft working days still to count while paused; 0 otherwise
/// @param steps the arithmetic in words
public record HandlingDeadline(@Nullable LocalDate dueOn, int daysLeft, List<Sentence> steps) {

    public HandlingDeadline {
        steps = List.copyOf(steps);
    }

    /// A time during which the citizen was asked.
    ///
    /// @param to absent while the answer is awaited
    public record Pause(LocalDate from, @Nullable LocalDate to) {
        boolean covers(LocalDate date) {
            return from.isBefore(date) && (to == null || to.isAfter(date));
        }
    }

    /// @param start day of receipt, or of reopening
    /// @param workingDays how many the tier gives, at least 1
    public static HandlingDeadline of(LocalDate start, int workingDays, List<Pause> pauses, WorkingCalendar calendar) {
        List<Sentence> steps = new ArrayList<>();
        steps.add(Sentence.of("feedback.clock.start", "#" + start, workingDays));
        LocalDate date = start;
        int counted = 0;
        while (counted < workingDays) {
            date = date.plusDays(1);
            Optional<Pause> pause = pauseOn(date, pauses);
            if (pause.isPresent() && pause.get().to() == null) {
                steps.add(
                        Sentence.of("feedback.clock.waiting", "#" + pause.get().from(), workingDays - counted));
                return new HandlingDeadline(null, workingDays - counted, steps);
            }
            Optional<Sentence> off = dayOff(date, calendar);
            if (off.isPresent()) {
                steps.add(off.get());
                continue;
            }
            if (pause.isPresent()) {
                steps.add(Sentence.of("feedback.clock.paused", "#" + date));
                continue;
            }
            if (calendar.isWorkingDay(date)) {
                counted++;
                steps.add(Sentence.of("feedback.clock.day", "#" + date, counted));
            }
        }
        steps.add(Sentence.of("feedback.clock.due", "#" + date));
        return new HandlingDeadline(date, 0, steps);
    }

    private static Optional<Pause> pauseOn(LocalDate date, List<Pause> pauses) {
        return pauses.stream().filter(pause -> pause.covers(date)).findFirst();
    }

    /// Weekends need no words on their own; holidays and worked Saturdays do.
    private static Optional<Sentence> dayOff(LocalDate date, WorkingCalendar calendar) {
        return calendar.special(date)
                .filter(day -> day.kind() != Kind.EXTRA_WORKING)
                .map(day -> sentence(date, day))
                .or(() -> calendar.isWorkingDay(date)
                        ? Optional.empty()
                        : Optional.of(Sentence.of("feedback.clock.weekend", "#" + date)));
    }

    private static Sentence sentence(LocalDate date, DayOff day) {
        return Sentence.of(
                "feedback.clock." + day.kind().name().toLowerCase(java.util.Locale.ROOT),
                "#" + date,
                "@calendar.holiday." + day.name());
    }
}
