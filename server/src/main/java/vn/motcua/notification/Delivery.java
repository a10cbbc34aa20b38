package vn.motcua.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Delivers one message of the outbox and says when to try again, if at all. At least once, rarely twice: a node that
/// dies between sending and writing it down makes another node send again.
@Singleton
class Delivery {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    /// With these waits the last attempt is made some eight hours after the first.
    static final int MOST_ATTEMPTS = 12;

    private final JdbcOutbox outbox;
    private final Devices devices;
    private final PushSender push;
    private final EmailSender email;
    private final ChannelSender channels;
    private final Clock clock;

    Delivery(
            JdbcOutbox outbox,
            Devices devices,
            PushSender push,
            EmailSender email,
            ChannelSender channels,
            Clock clock) {
        this.outbox = outbox;
        this.devices = devices;
        this.push = push;
        this.email = email;
        this.channels = channels;
        this.clock = clock;
    }

    /// @return when to try again; nothing when the message is settled
    Optional<Instant> deliver(String id) {
        Optional<JdbcOutbox.Due> due = outbox.due(id);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        int attempt = due.get().attempts() + 1;
        return settle(id, attempt, send(due.get().notification()));
    }

    private DeliveryOutcome send(Notification notification) {
        return switch (notification.recipient().channel()) {
            case PUSH -> sendPush(notification);
            case EMAIL -> email.send(notification);
            case ZALO -> channels.send(notification);
        };
    }

    private DeliveryOutcome sendPush(Notification notification) {
        String deviceId = notification.recipient().id();
        Optional<String> token = devices.token(deviceId);
        if (token.isEmpty()) {
            return new DeliveryOutcome.Unreachable("DEVICE_REMOVED");
        }
        var message = new PushSender.PushMessage(notification.title(), notification.body(), notification.link());
        DeliveryOutcome outcome = push.send(token.get(), message);
        if (outcome instanceof DeliveryOutcome.Unreachable) {
            devices.remove(deviceId);
        }
        return outcome;
    }

    private Optional<Instant> settle(String id, int attempt, DeliveryOutcome outcome) {
        Instant now = clock.instant();
        return switch (outcome) {
            case DeliveryOutcome.Delivered delivered -> settled(id, MessageState.SENT, "", now);
            case DeliveryOutcome.NotConfigured missing -> settled(id, MessageState.NOT_CONFIGURED, "", now);
            case DeliveryOutcome.Unreachable gone -> settled(id, MessageState.UNREACHABLE, gone.fault(), now);
            case DeliveryOutcome.Failed failed -> settled(id, MessageState.FAILED, failed.fault(), now);
            case DeliveryOutcome.TryLater later -> {
                if (attempt >= MOST_ATTEMPTS) {
                    yield settled(id, MessageState.FAILED, later.fault(), now);
                }
                outbox.attempted(id, MessageState.WAITING, later.fault(), now);
                Duration wait = waitAfter(attempt);
                yield Optional.of(now.plus(wait.compareTo(later.atLeast()) > 0 ? wait : later.atLeast()));
            }
        };
    }

    private Optional<Instant> settled(String id, MessageState state, String fault, Instant now) {
        outbox.attempted(id, state, fault, now);
        return Optional.empty();
    }

    static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
