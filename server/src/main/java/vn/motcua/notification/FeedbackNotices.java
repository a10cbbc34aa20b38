package vn.motcua.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.ReportStatus;

/// Hears what happens to reports and tells those who follow them. Runs inside the transaction of the event: the citizen
/// is told of what happened, and of nothing else.
@Singleton
class FeedbackNotices {
    private final Notifier notifier;

    FeedbackNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @EventListener
    void on(FeedbackEvent event) {
        String code = event.code().value();
        textKey(event)
                .ifPresent(key -> notifier.tellFollowers(
                        code,
                        "notification.report." + key,
                        "/phan-anh/" + code,
                        UUID.randomUUID().toString()));
    }

    /// The last part of the sentence's key; nothing for what is no news to the citizen.
    static Optional<String> textKey(FeedbackEvent event) {
        return switch (event) {
            case FeedbackEvent.ReportSubmitted submitted -> Optional.of("received");
            case FeedbackEvent.ReportRouted routed -> Optional.of("routed");
            case FeedbackEvent.CitizenAsked asked -> Optional.of("asked");
            case FeedbackEvent.ReportProgressed progressed ->
                progressed.status() == ReportStatus.RETURNED ? Optional.empty() : Optional.of("progressed");
            case FeedbackEvent.ReportResolved resolved -> Optional.of("resolved");
            case FeedbackEvent.ReportReopened reopened -> Optional.of("reopened");
            // Between agencies, or the citizen's own doing.
            case FeedbackEvent.ReportReturned returned -> Optional.empty();
            case FeedbackEvent.CitizenAnswered answered -> Optional.empty();
        };
    }
}
