package vn.motcua.procedure.promise;

import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.TimeUnit;
import vn.motcua.shared.web.Sentence;

/// Counts from submission to the promised date.
///
/// Civil Code 2015: the first day is not counted (art. 147.2); a limit in days, months or years whose last day is a day
/// off ends on the next working day (art. 148.5). What arrives on a day off or after closing counts as received on the
/// next working day. The date printed on the receipt prevails over this one.
@Singleton
public final class PromiseCalculator {
    private static final LocalTime OPENING = LocalTime.of(7, 30);

    /// When the counters close; what is sent later is read the next working day.
    static final LocalTime CLOSING = LocalTime.of(17, 0);

    /// Beyond this many days the arithmetic names only the days that are off.
    private static final int EACH_DAY = 10;

    private final WorkingCalendar calendar;

    PromiseCalculator(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public PromisedDate promise(TimeLimit limit, Submission submission) {
        List<Sentence> steps = new ArrayList<>();
        LocalDate received = received(submission, steps);
        LocalDate due =
                switch (limit) {
                    case TimeLimit.Stated stated -> stated(stated.time(), submission, received, steps);
                    case TimeLimit.SameDay sameDay -> sameDay(sameDay, submission, received, steps);
                    case TimeLimit.NotStated notStated -> null;
                };
        steps.add(due == null ? Sentence.of("procedure.promise.not_stated") : say("due", due));
        return new PromisedDate(received, due, steps);
    }

    private LocalDate received(Submission submission, List<Sentence> steps) {
        LocalDate date = submission.date();
        if (!calendar.isWorkingDay(date)) {
            steps.add(offDay(date));
        } else if (!submission.time().isBefore(CLOSING)) {
            steps.add(say("after_closing", date));
        } else {
            steps.add(say("received", date));
            return date;
        }
        LocalDate next = calendar.plusWorkingDays(date, 1);
        steps.add(say("received_next", next));
        return next;
    }

    private LocalDate sameDay(
            TimeLimit.SameDay limit, Submission submission, LocalDate received, List<Sentence> steps) {
        boolean late = received.equals(submission.date()) && submission.time().getHour() >= limit.afterHour();
        steps.add(
                late
                        ? Sentence.of("procedure.promise.after_hour", limit.afterHour())
                        : Sentence.of("procedure.promise.same_day"));
        return late ? counted(received, 1, steps) : received;
    }

    private LocalDate stated(ProcessingTime time, Submission submission, LocalDate received, List<Sentence> steps) {
        int whole = time.amount().setScale(0, RoundingMode.CEILING).intValueExact();
        steps.add(Sentence.of("procedure.promise.limit." + time.unit(), text(time)));
        if (time.amount().stripTrailingZeros().scale() > 0 && time.unit() == TimeUnit.WORKING_DAY) {
            steps.add(Sentence.of("procedure.promise.rounded", whole));
        }
        return switch (time.unit()) {
            case WORKING_DAY -> counted(received, whole, steps);
            case DAY -> moved(received.plusDays(whole), steps);
            case MONTH -> moved(received.plusMonths(whole), steps);
            case YEAR -> moved(received.plusYears(whole), steps);
            case HOUR -> {
                // What waits for the next day is counted from its opening.
                LocalTime from = received.equals(submission.date()) ? submission.time() : OPENING;
                yield moved(received.atTime(from).plusHours(whole).toLocalDate(), steps);
            }
        };
    }

    private static String text(ProcessingTime time) {
        return time.amount().toPlainString().replace('.', ',');
    }

    private LocalDate counted(LocalDate received, int days, List<Sentence> steps) {
        LocalDate date = received;
        int weekends = 0;
        for (int count = 0; count < days; ) {
            date = date.plusDays(1);
            if (calendar.isWorkingDay(date)) {
                count++;
                if (days <= EACH_DAY) {
                    steps.add(Sentence.of("procedure.promise.day", "#" + date, count));
                }
            } else if (calendar.special(date).isPresent()) {
                steps.add(offDay(date));
            } else {
                weekends++;
            }
        }
        if (weekends > 0) {
            steps.add(Sentence.of("procedure.promise.weekends", weekends));
        }
        return date;
    }

    private LocalDate moved(LocalDate last, List<Sentence> steps) {
        LocalDate due = last;
        while (!calendar.isWorkingDay(due)) {
            steps.add(offDay(due));
            due = due.plusDays(1);
        }
        if (!due.equals(last)) {
            steps.add(say("moved", due));
        }
        return due;
    }

    private Sentence offDay(LocalDate date) {
        return calendar.special(date)
                .map(day -> Sentence.of(
                        "procedure.promise.off." + day.kind().name().toLowerCase(Locale.ROOT),
                        "#" + date,
                        "@calendar.holiday." + day.name()))
                .orElseGet(() -> say("off.weekend", date));
    }

    private static Sentence say(String key, LocalDate date) {
        return Sentence.of("procedure.promise." + key, "#" + date);
    }
}
