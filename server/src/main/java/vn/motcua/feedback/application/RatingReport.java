package vn.motcua.feedback.application;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.domain.Actor;
import vn.motcua.feedback.domain.FeedbackReport;
import vn.motcua.feedback.domain.FeedbackReports;
import vn.motcua.feedback.domain.ReportAction;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// The citizen's word on how a report was handled (đánh giá kết quả): satisfied closes it, unhappy may reopen it.
@Singleton
public class RatingReport {
    private static final int LEAST_SATISFIED = 3;
    private static final int MOST_STARS = 5;
    private static final int LONGEST_COMMENT = 1000;

    private final FeedbackReports reports;
    private final ChangingStatus changing;
    private final ReportClock clock;

    RatingReport(FeedbackReports reports, ChangingStatus changing, ReportClock clock) {
        this.reports = reports;
        this.changing = changing;
        this.clock = clock;
    }

    /// @param reopen the citizen wants it taken up again; needs a comment that says why
    /// @throws DomainException `TRANSITION_NOT_ALLOWED` while there is no answer to rate
    @Transactional
    public void rate(ReportCode code, int stars, String comment, boolean reopen) {
        if (stars < 1 || stars > MOST_STARS) {
            throw fault("stars", "feedback.error.stars");
        }
        if (comment.length() > LONGEST_COMMENT) {
            throw fault("comment", "feedback.error.comment_long");
        }
        if (reopen && comment.isBlank()) {
            throw fault("comment", "feedback.error.reopen_reason");
        }
        FeedbackReport report = reports.lock(code).orElseThrow(TrackingReport::notFound);
        boolean answered = report.status() == ReportStatus.RESOLVED || report.status() == ReportStatus.CLOSED;
        if (!answered) {
            throw new DomainException(ErrorCode.TRANSITION_NOT_ALLOWED, "there is no answer to rate yet");
        }
        reports.rate(report.id(), stars, comment.strip(), clock.now());
        if (reopen) {
            step(report, ReportAction.REOPEN, comment);
        } else if (stars >= LEAST_SATISFIED && report.status() == ReportStatus.RESOLVED) {
            step(report, ReportAction.CLOSE, "");
        }
    }

    private void step(FeedbackReport report, ReportAction action, String note) {
        changing.change(report.code(), Actor.CITIZEN, ChangeRequest.of(action, report.version(), note));
    }

    private static DomainException fault(String field, String key) {
        return new DomainException(
                ErrorCode.INVALID_FIELD,
                "wrong " + field,
                java.util.List.of(WrongField.of(field, key, LONGEST_COMMENT)));
    }
}
