package vn.motcua.feedback.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.ReportReceipt;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.SubmitOutcome.EmergencyNumber;
import vn.motcua.feedback.application.TrackingReport;
import vn.motcua.feedback.application.TrackingReport.Tracked;
import vn.motcua.feedback.domain.ActorRole;
import vn.motcua.feedback.domain.FeedbackReport;
import vn.motcua.feedback.domain.ReportAction;
import vn.motcua.feedback.domain.StatusChange;
import vn.motcua.mobileapi.v1.feedback.ReportReceiptView;
import vn.motcua.mobileapi.v1.feedback.ReportView;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Sentences;
import vn.motcua.shared.web.Texts;

/// Reports as clients see them, in their language and without anything personal.
@Singleton
final class ReportViews {
    private final Texts texts;
    private final TrackingReport tracking;
    private final MotcuaSettings settings;

    ReportViews(Texts texts, TrackingReport tracking, MotcuaSettings settings) {
        this.texts = texts;
        this.tracking = tracking;
        this.settings = settings;
    }

    Sentences sentences(HttpRequest<?> request) {
        return new Sentences(texts, Language.of(request));
    }

    ReportReceiptView receipt(HttpRequest<?> request, ReportReceipt receipt, List<EmergencyNumber> numbers) {
        Sentences in = sentences(request);
        return new ReportReceiptView(
                receipt.code().value(),
                receipt.status().name(),
                statusText(in, receipt.status()),
                receipt.receivedAt(),
                receipt.dueOn(),
                receipt.agencyName(),
                settings.publicUrl() + "/phan-anh/" + receipt.code(),
                numbers.stream()
                        .map(number ->
                                new ReportReceiptView.EmergencyNumber(number.number(), in.text(number.textKey())))
                        .toList());
    }

    static String statusText(Sentences in, ReportStatus status) {
        return in.text("feedback.status." + status);
    }

    ReportView view(HttpRequest<?> request, Tracked tracked) {
        Sentences in = sentences(request);
        FeedbackReport report = tracked.report();
        return new ReportView(
                report.code().value(),
                report.status().name(),
                statusText(in, report.status()),
                report.category().name(),
                in.text(report.category().textKey()),
                tracked.agencyName(),
                report.receivedAt(),
                report.status().isSettled() ? null : report.dueOn(),
                tracked.overdue(),
                in.all(tracked.deadline().steps()),
                tracked.history().stream().map(change -> event(in, change)).toList(),
                tracked.openQuestion().orElse(null),
                tracked.answer().orElse(null),
                report.duplicateOf() == null ? null : report.duplicateOf().value(),
                tracked.photos().size(),
                tracked.rating() == null ? null : tracked.rating().stars(),
                mayRate(report),
                tracked.actions().contains(ReportAction.REOPEN));
    }

    static boolean mayRate(FeedbackReport report) {
        return report.status() == ReportStatus.RESOLVED || report.status() == ReportStatus.CLOSED;
    }

    private ReportView.Event event(Sentences in, StatusChange change) {
        boolean ownWords = change.actor().role() == ActorRole.CITIZEN;
        return new ReportView.Event(
                change.at(),
                change.to().name(),
                in.text(eventKey(change.action())),
                tracking.agencyName(change.agencyId()),
                ownWords ? "" : change.note());
    }

    static String eventKey(@Nullable ReportAction action) {
        return "feedback.event." + (action == null ? "SUBMIT" : action.name());
    }
}
