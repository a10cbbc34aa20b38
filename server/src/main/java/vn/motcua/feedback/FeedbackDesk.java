package vn.motcua.feedback;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.feedback.application.SubmittingReport;
import vn.motcua.feedback.application.TrackingReport;
import vn.motcua.feedback.domain.RoutingDecision;

/// The way into this room (bàn tiếp nhận phản ánh) for the other rooms: hand a report in, ask how far it is.
@Singleton
public final class FeedbackDesk {
    private final SubmittingReport submitting;
    private final TrackingReport tracking;

    FeedbackDesk(SubmittingReport submitting, TrackingReport tracking) {
        this.submitting = submitting;
        this.tracking = tracking;
    }

    /// Returns only when the report is safely stored.
    public SubmitOutcome submit(SubmitReport report) {
        return submitting.submit(report);
    }

    /// What stands against a report, before it is handed in.
    public Optional<SubmitOutcome> objection(SubmitReport report) {
        return submitting.objection(report);
    }

    /// What routing makes of a report that is not handed in yet: to read it back to the citizen.
    public RoutingAdvice preview(SubmitReport report) {
        RoutingDecision decision = submitting.preview(report);
        return RoutingAdviceOf.decision(decision);
    }

    /// Numbers to call before anything else.
    public List<SubmitOutcome.EmergencyNumber> emergencyNumbers(String text) {
        return submitting.emergencyNumbers(text);
    }

    /// How far a report is; nothing for a code that does not exist. Callers limit how often one sender may ask.
    public Optional<ReportProgress> status(ReportCode code) {
        return tracking.progress(code);
    }

    /// The e-mail address the citizen left with a report, to tell them of it; nothing when they left none.
    public Optional<CitizenAddress> address(ReportCode code) {
        return tracking.address(code);
    }
}
