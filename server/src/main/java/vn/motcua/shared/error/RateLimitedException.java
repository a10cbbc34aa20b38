package vn.motcua.shared.error;

import java.time.Duration;

/// Too many requests of one kind from one sender; `retryAfter` says when the next one will be accepted.
public final class RateLimitedException extends RuntimeException {
    private final Duration retryAfter;

    public RateLimitedException(Duration retryAfter) {
        super("rate limited for " + retryAfter);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
