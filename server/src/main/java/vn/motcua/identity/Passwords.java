package vn.motcua.identity;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Turns passwords into Argon2id hashes and checks them; slow on purpose, so only a few at a time.
@Singleton
class Passwords {
    /// 19 MiB and two passes: the least that OWASP recommends, and bearable on a small machine.
    private static final int MEMORY_KIB = 19 * 1024;

    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;
    /// Without letters and digits that look alike: temporary passwords are read from a screen or a paper.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final SecureRandom random = new SecureRandom();
    private final String hashOfNobody = encoder.encode("nobody has this password");

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return encoder.encode(composed(password));
        } finally {
            places.release();
        }
    }

    boolean matches(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(composed(password), hash);
        } finally {
            places.release();
        }
    }

    /// Takes as long as checking a real one, so that the time of an answer does not tell which user names exist.
    void matchNobody(String password) {
        matches(password, hashOfNobody);
    }

    /// Four groups of four, about 79 bits.
    String temporary() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /// Keyboards write Vietnamese letters in two ways; both must open the same account.
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
