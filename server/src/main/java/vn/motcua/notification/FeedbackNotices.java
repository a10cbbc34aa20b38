package vn.motcua.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.CitizenAddress;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.identity.Accounts;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Hears what happens to reports and tells those concerned: whoever follows the report, the citizen who left an e-mail
/// address, the officers of the agency. Runs inside the transaction of the event, so people are told of what happened,
/// and of nothing else.
@Singleton
class FeedbackNotices {
    private final Notifier notifier;
    private final FeedbackDesk desk;
    private final Accounts accounts;
    private final Texts texts;
    private final Clock clock;

    FeedbackNotices(Notifier notifier, FeedbackDesk desk, Accounts accounts, Texts texts, Clock clock) {
        this.notifier = notifier;
        this.desk = desk;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(FeedbackEvent event) {
        String code = event.code().value();
        citizenText(event).filter(key -> isNews(event)).ifPresent(key -> {
            String link = "/phan-anh/" + code;
            notifier.tellFollowers(code, key, link, UUID.randomUUID().toString());
            desk.address(event.code()).ifPresent(address -> notifier.enqueue(letter(address, code, key, link)));
        });
        tellOfficers(event, code);
    }

    /// A report that finds its agency at once has just been confirmed: a second message in the same minute tells
    // nothing.
    private boolean isNews(FeedbackEvent event) {
        Instant justNow = clock.instant().minus(Duration.ofMinutes(1));
        return !(event instanceof FeedbackEvent.ReportRouted)
                || desk.status(event.code())
                        .map(progress -> progress.receivedAt().isBefore(justNow))
                        .orElse(false);
    }

    private void tellOfficers(FeedbackEvent event, String code) {
        switch (event) {
            case FeedbackEvent.ReportRouted routed ->
                tellOfficers(code, routed.agencyId(), "notification.agency.title", "notification.agency.routed");
            case FeedbackEvent.CitizenAnswered answered ->
                tellOfficers(code, answered.agencyId(), "notification.report.title", "notification.agency.answered");
            case FeedbackEvent.ReportReopened reopened ->
                tellOfficers(code, reopened.agencyId(), "notification.report.title", "notification.agency.reopened");
            // What officers do themselves, and what the coordinator's queue shows.
            case FeedbackEvent.ReportSubmitted submitted -> {}
            case FeedbackEvent.ReportReturned returned -> {}
            case FeedbackEvent.CitizenAsked asked -> {}
            case FeedbackEvent.ReportProgressed progressed -> {}
            case FeedbackEvent.ReportResolved resolved -> {}
        }
    }

    private Notification letter(CitizenAddress address, String code, String key, String link) {
        Language language = Language.valueOf(address.language().toUpperCase(Locale.ROOT));
        return new Notification(
                Recipient.email(address.email()),
                code,
                texts.of(language, "notification.report.title", code),
                texts.of(language, key, code) + "\n\n" + texts.of(language, "notification.email.footer"),
                link,
                null);
    }

    private void tellOfficers(String code, @Nullable String agencyId, String titleKey, String bodyKey) {
        if (agencyId == null) {
            return;
        }
        for (String email : accounts.emailsOfOfficers(agencyId)) {
            notifier.enqueue(new Notification(
                    Recipient.email(email),
                    code,
                    texts.of(Language.VI, titleKey, code),
                    texts.of(Language.VI, bodyKey, code) + "\n\n"
                            + texts.of(Language.VI, "notification.email.staff_footer"),
                    "/staff/feedback/" + code,
                    null));
        }
    }

    /// Key of the sentence; nothing for what is no news to the citizen.
    private static Optional<String> citizenText(FeedbackEvent event) {
        return switch (event) {
            case FeedbackEvent.ReportSubmitted submitted -> Optional.of("notification.report.received");
            case FeedbackEvent.ReportRouted routed -> Optional.of("notification.report.routed");
            case FeedbackEvent.CitizenAsked asked -> Optional.of("notification.report.asked");
            case FeedbackEvent.ReportProgressed progressed ->
                progressed.status() == ReportStatus.RETURNED
                        ? Optional.empty()
                        : Optional.of("notification.report.progressed");
            case FeedbackEvent.ReportResolved resolved -> Optional.of("notification.report.resolved");
            case FeedbackEvent.ReportReopened reopened -> Optional.of("notification.report.reopened");
            // Between agencies, or the citizen's own doing.
            case FeedbackEvent.ReportReturned returned -> Optional.empty();
            case FeedbackEvent.CitizenAnswered answered -> Optional.empty();
        };
    }
}
