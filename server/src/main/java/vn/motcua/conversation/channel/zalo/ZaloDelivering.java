package vn.motcua.conversation.channel.zalo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.conversation.channel.SendOutcome;

/// Hands the stored answers of one delivery to Zalo, in order.
@Singleton
@WhenZaloIsOpen
class ZaloDelivering {
    private static final Logger LOG = LoggerFactory.getLogger(ZaloDelivering.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    /// Some eight hours; answering later than that would only puzzle people.
    static final int MOST_ATTEMPTS = 16;

    private final JdbcZaloMail mail;
    private final ZaloSender sender;
    private final Clock clock;

    ZaloDelivering(JdbcZaloMail mail, ZaloSender sender, Clock clock) {
        this.mail = mail;
        this.sender = sender;
        this.clock = clock;
    }

    /// @return when to try again; nothing when the delivery is settled
    Optional<Instant> deliver(String key) {
        Optional<JdbcZaloMail.Incoming> incoming = mail.lock(key, "ANSWERED");
        if (incoming.isEmpty()) {
            return Optional.empty();
        }
        for (JdbcZaloMail.Pending pending : mail.pending(key)) {
            switch (sender.sendPiece(incoming.get().userId(), pending.message())) {
                case SendOutcome.Sent sent -> mail.taken(key, pending.position());
                case SendOutcome.TryLater later -> {
                    return later(incoming.get(), later.atLeast(), later.fault());
                }
                case SendOutcome.Unreachable gone -> {
                    return settled(key, gone.fault());
                }
                case SendOutcome.Rejected rejected -> {
                    LOG.error("Zalo refuses an answer: {}", rejected.fault());
                    return settled(key, rejected.fault());
                }
            }
        }
        mail.settled(key, "DELIVERED", "");
        return Optional.empty();
    }

    private Optional<Instant> later(JdbcZaloMail.Incoming incoming, Duration atLeast, String fault) {
        int attempt = incoming.attempts() + 1;
        if (attempt >= MOST_ATTEMPTS) {
            LOG.error("An answer could not be handed to Zalo in {} attempts: {}", attempt, fault);
            return settled(incoming.key(), fault);
        }
        mail.attempted(incoming.key(), fault);
        Duration wait = waitAfter(attempt);
        return Optional.of(clock.instant().plus(wait.compareTo(atLeast) > 0 ? wait : atLeast));
    }

    private Optional<Instant> settled(String key, String fault) {
        mail.settled(key, "UNDELIVERABLE", fault);
        return Optional.empty();
    }

    static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
