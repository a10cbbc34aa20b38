package vn.motcua.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/// How fast one sender may rate one service point.
///
/// Senders are known by a hash with a salt that is made when the process starts, kept in memory only and dropped
/// within hours: nothing here is ever written or can be turned back into an address. A hall shares one address, so a
/// sender may rate as often as a busy desk serves.
@Singleton
class SenderPace {
    static final Duration INTERVAL = Duration.ofMinutes(2);
    static final int BURST = 30;
    private static final Duration REACH = INTERVAL.multipliedBy(BURST);

    private final byte[] salt = new byte[32];
    private final Clock clock;
    private final Cache<String, Instant> freeAt = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(REACH)
            .build();

    SenderPace(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
    }

    /// @return zero when this sender may rate now, else how long until then
    Duration takePlace(UUID pointId, String sender) {
        Instant now = clock.instant();
        Instant latest = now.plus(REACH);
        var taken = new AtomicBoolean();
        Instant after = freeAt.asMap().compute(hash(pointId + "|" + sender), (_, before) -> {
            Instant next = (before == null || before.isBefore(now) ? now : before).plus(INTERVAL);
            taken.set(!next.isAfter(latest));
            return taken.get() || before == null ? next : before;
        });
        return taken.get() ? Duration.ZERO : Duration.between(latest, after.plus(INTERVAL)).plusSeconds(1);
    }

    private String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
