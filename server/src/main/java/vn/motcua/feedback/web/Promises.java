package vn.motcua.feedback.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.motcua.feedback.application.HandlingSettings;
import vn.motcua.feedback.application.ReportClock;
import vn.motcua.feedback.domain.FeedbackReport;
import vn.motcua.feedback.domain.HandlingTimes;
import vn.motcua.feedback.domain.RoutingDecision;
import vn.motcua.shared.web.Sentences;

/// Dates in words: what is promised before a report is sent, and how much time is left afterwards.
@Singleton
public final class Promises {
    private final ReportClock clock;
    private final HandlingTimes times;

    Promises(ReportClock clock, HandlingSettings settings) {
        this.clock = clock;
        this.times = settings.times();
    }

    /// What the review page says will happen.
    ///
    /// @param agency empty when the coordinator will choose
    public record Preview(String agency, String category, String promise) {}

    Preview preview(RoutingDecision decision, Sentences in) {
        int days = times.days(HandlingTimes.tierOf(decision.category(), decision.urgency()));
        String agency =
                switch (decision) {
                    case RoutingDecision.Routed routed -> routed.agency().name();
                    case RoutingDecision.NeedsTriage unused -> "";
                };
        return new Preview(
                agency,
                in.text(decision.category().textKey()),
                in.text("feedback.receipt.promise", in.day(clock.plusWorkingDays(clock.today(), days))));
    }

    /// The tag beside a report in the officers' queue.
    ///
    /// @param tone CSS class: `late`, `soon`, `done` or empty
    public record DueTag(String text, String tone) {}

    public DueTag tag(FeedbackReport report, Sentences in) {
        LocalDate due = report.dueOn();
        if (report.status().isSettled()) {
            return new DueTag(in.text("feedback.staff.settled"), "done");
        }
        if (due == null) {
            return new DueTag(in.text("feedback.staff.paused"), "");
        }
        if (report.isOverdue(clock.today())) {
            return new DueTag(in.text("feedback.staff.late"), "late");
        }
        int left = clock.workingDaysUntil(due);
        String text = left == 0 ? in.text("feedback.staff.today") : in.text("feedback.staff.days_left", left);
        return new DueTag(text, left <= 1 ? "soon" : "");
    }

    /// Decree 20/2008/NĐ-CP art. 9: what is not ours is passed on within five working days.
    String forwardBy(FeedbackReport report, Sentences in) {
        LocalDate received = clock.dateOf(report.receivedAt());
        return in.text("feedback.staff.forward_by", in.day(clock.plusWorkingDays(received, times.forwardingDays())));
    }
}
