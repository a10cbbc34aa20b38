package vn.motcua.feedback.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.domain.FeedbackReport;
import vn.motcua.feedback.domain.HandlingDeadline;
import vn.motcua.feedback.domain.HandlingDeadline.Pause;
import vn.motcua.feedback.domain.StatusChange;

/// The legal clock of a report, read from its history.
@Singleton
public final class ReportClock {
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReportClock(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /// The deadline as the arithmetic gives it today.
    public HandlingDeadline deadline(FeedbackReport report, List<StatusChange> history) {
        return deadline(report.clockStart(), report.workingDays(), history);
    }

    HandlingDeadline deadline(LocalDate start, int workingDays, List<StatusChange> history) {
        return HandlingDeadline.of(start, workingDays, pauses(start, history), calendar);
    }

    /// Working days from tomorrow until and including that day.
    public int workingDaysUntil(LocalDate day) {
        return calendar.workingDaysBetween(today(), day);
    }

    public LocalDate plusWorkingDays(LocalDate start, int days) {
        return calendar.plusWorkingDays(start, days);
    }

    private List<Pause> pauses(LocalDate start, List<StatusChange> history) {
        List<Pause> pauses = new ArrayList<>();
        @Nullable LocalDate asked = null;
        for (StatusChange change : history) {
            LocalDate day = dateOf(change.at());
            if (change.to() == ReportStatus.WAITING_FOR_CITIZEN) {
                asked = day;
            } else if (asked != null) {
                addSince(start, pauses, asked, day);
                asked = null;
            }
        }
        if (asked != null) {
            addSince(start, pauses, asked, null);
        }
        return pauses;
    }

    /// Questions of before a reopening belong to the old clock.
    private static void addSince(LocalDate start, List<Pause> pauses, LocalDate from, @Nullable LocalDate to) {
        if (to == null || !to.isBefore(start)) {
            pauses.add(new Pause(from, to));
        }
    }
}
