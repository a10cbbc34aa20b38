package vn.motcua.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.schedule.Schedule;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// The way into this room: what is handed over here reaches the outbox together with the deed that caused it, and
// people
/// as soon as their channel takes it.
@Singleton
@Transactional
public class Notifier {
    private final JdbcOutbox outbox;
    private final JdbcFollowers followers;
    private final Schedule schedule;
    private final Texts texts;
    private final Clock clock;

    Notifier(JdbcOutbox outbox, JdbcFollowers followers, Schedule schedule, Texts texts, Clock clock) {
        this.outbox = outbox;
        this.followers = followers;
        this.schedule = schedule;
        this.texts = texts;
        this.clock = clock;
    }

    /// Puts a message into the outbox, in the transaction that is running.
    public void enqueue(Notification notification) {
        outbox.insert(notification, clock.instant())
                .ifPresent(id -> schedule.once(DeliveryTask.NAME, id, clock.instant()));
    }

    /// From now on this recipient hears about this report.
    public void follow(String code, Recipient recipient, Language language) {
        followers.add(code, recipient, language, clock.instant());
    }

    /// Tells everybody who follows a report, each in the own language.
    ///
    /// @param textKey key of the body in `i18n`; `{0}` stands for the code
    /// @param link path of the page to open
    /// @param occasion makes the message unique for each follower, so that a repeated event tells nobody twice
    public void tellFollowers(String code, String textKey, String link, String occasion) {
        for (JdbcFollowers.Follower follower : followers.of(code)) {
            enqueue(new Notification(
                    follower.recipient(),
                    code,
                    texts.of(follower.language(), "notification.report.title", code),
                    texts.of(follower.language(), textKey, code),
                    link,
                    occasion + " " + follower.fingerprint()));
        }
    }

    /// Tells everybody who follows something the same words.
    void tellFollowers(String code, String subject, String title, String body, String link, String occasion) {
        for (JdbcFollowers.Follower follower : followers.of(code)) {
            enqueue(new Notification(
                    follower.recipient(), subject, title, body, link, occasion + " " + follower.fingerprint()));
        }
    }

    /// Sends a dead letter again.
    public void retry(String id) {
        if (outbox.revive(id)) {
            schedule.once(DeliveryTask.NAME, id, clock.instant());
        }
    }

    public Map<MessageState, Long> counts() {
        return outbox.counts();
    }

    /// Dead letters first, then the newest others.
    public List<OutboxMessage> newest(int count) {
        return outbox.newest(count);
    }
}
