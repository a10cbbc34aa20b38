package vn.motcua.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened to a report, published inside the transaction that made it so: a listener that writes to the
/// database is stored with it or not at all. No event carries text or contact; listeners ask [FeedbackDesk].
public sealed interface FeedbackEvent {
    ReportCode code();

    /// Stored; the promise runs.
    record ReportSubmitted(ReportCode code, Urgency urgency, LocalDate dueOn) implements FeedbackEvent {}

    /// An agency has it now.
    record ReportRouted(ReportCode code, String agencyId) implements FeedbackEvent {}

    /// An agency says it is not theirs; the coordinator must act.
    record ReportReturned(ReportCode code, String agencyId, int bounces) implements FeedbackEvent {}

    /// The citizen is asked something; the clock stands still.
    record CitizenAsked(ReportCode code) implements FeedbackEvent {}

    /// The citizen answered; the clock runs again.
    record CitizenAnswered(ReportCode code, String agencyId) implements FeedbackEvent {}

    /// Any other step forward the citizen may want to know.
    record ReportProgressed(ReportCode code, ReportStatus status) implements FeedbackEvent {}

    /// Answered with a result.
    record ReportResolved(ReportCode code) implements FeedbackEvent {}

    /// The citizen is not satisfied.
    record ReportReopened(ReportCode code, @Nullable String agencyId) implements FeedbackEvent {}
}
