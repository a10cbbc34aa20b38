package vn.motcua.survey;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import vn.motcua.shared.error.RateLimitedException;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;

/// Keeps one sender from rating a desk too often, without knowing who that is.
///
/// Even the limits' memory gets no address of a person who rates: only a hash with a salt that is made when the process
/// starts and is never written anywhere.
@Singleton
class Senders {
    private final RateLimits limits;
    private final byte[] salt = new byte[32];

    Senders(RateLimits limits) {
        this.limits = limits;
        new SecureRandom().nextBytes(salt);
    }

    /// @return zero when this sender may go on, else how long until then
    Duration takePlace(RateLimit limit, String sender) {
        try {
            limits.use(limit, hash(sender));
            return Duration.ZERO;
        } catch (RateLimitedException e) {
            return e.retryAfter();
        }
    }

    private String hash(String sender) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(sender.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
