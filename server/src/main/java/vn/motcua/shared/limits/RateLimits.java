package vn.motcua.shared.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.shared.error.RateLimitedException;

/// Counts requests per sender in windows of fixed length, in the memory of this node: it spares the database, and with
/// N nodes a sender gets at most N times the limit.
@Singleton
public final class RateLimits {
    private static final int MOST_SENDERS = 100_000;

    private final Cache<Window, AtomicInteger> counts = Caffeine.newBuilder()
            .maximumSize(MOST_SENDERS)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final Clock clock;

    public RateLimits(Clock clock) {
        this.clock = clock;
    }

    private record Window(RateLimit limit, String sender, long number) {}

    /// Counts one request.
    ///
    /// @throws RateLimitedException there were too many; it says when the window ends
    public void check(RateLimit limit, String sender) {
        Instant now = clock.instant();
        long length = limit.per().toMillis();
        long number = now.toEpochMilli() / length;
        int count = counts.get(new Window(limit, sender, number), _ -> new AtomicInteger())
                .incrementAndGet();
        if (count > limit.times()) {
            throw new RateLimitedException(Duration.between(now, Instant.ofEpochMilli((number + 1) * length)));
        }
    }
}
