package vn.motcua.shared.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.shared.error.RateLimitedException;
import vn.motcua.shared.web.ClientAddress;

/// Counts what senders do and refuses what is too much. Each sender has an allowance that fills up evenly: after a
/// pause of a window's length it is full again.
///
/// Counted in memory: a restart forgets, and N nodes together let through N times as much.
@Singleton
public final class RateLimits {
    private static final int MOST_SENDERS = 200_000;

    private final Cache<Key, Allowance> allowances = Caffeine.newBuilder()
            .maximumSize(MOST_SENDERS)
            .expireAfterAccess(Duration.ofHours(2))
            .build();
    private final ClientAddress addresses;
    private final Clock clock;

    public RateLimits(ClientAddress addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    private record Key(RateLimit limit, String sender) {}

    private record Allowance(double left, Instant at, boolean granted) {}

    /// Counts one use by the sender of this request.
    ///
    /// @throws RateLimitedException when it is one too many
    public void use(RateLimit limit, HttpRequest<?> request) {
        use(limit, addresses.of(request));
    }

    /// @throws RateLimitedException when it is one too many
    public void use(RateLimit limit, String sender) {
        Instant now = clock.instant();
        Allowance after = allowances.asMap().compute(new Key(limit, sender), (key, before) -> {
            double left = before == null ? limit.times() : refilled(limit, before, now);
            return left >= 1 ? new Allowance(left - 1, now, true) : new Allowance(left, now, false);
        });
        if (!after.granted()) {
            double missing = 1 - after.left();
            throw new RateLimitedException(
                    Duration.ofMillis((long) Math.ceil(limit.window().toMillis() * missing / limit.times()))
                            .plusSeconds(1));
        }
    }

    private static double refilled(RateLimit limit, Allowance before, Instant now) {
        double elapsed = Duration.between(before.at(), now).toMillis();
        return Math.min(
                limit.times(),
                before.left() + elapsed * limit.times() / limit.window().toMillis());
    }
}
