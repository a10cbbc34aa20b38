package vn.motcua.survey;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import vn.motcua.shared.secret.FieldCipher;

/// One-time permits to send one form (vé một lần): signed, bound to a service point, good for four hours.
///
/// Nothing is stored when one is given out, so asking for many costs us nothing; a used one is remembered by its hash
/// until it would have expired. It carries no trace of the person.
@Singleton
public class FormTickets {
    static final Duration GOOD_FOR = Duration.ofHours(4);
    private static final String PURPOSE = "survey.ticket";

    private final FieldCipher cipher;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FormTickets(FieldCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    public String issue(UUID pointId) {
        byte[] nonce = new byte[12];
        random.nextBytes(nonce);
        String body = Long.toString(clock.instant().getEpochSecond(), 36) + "."
                + HexFormat.of().formatHex(nonce);
        return body + "." + signature(body, pointId);
    }

    /// Whether this ticket was given out for this point and has not expired; being used is the store's business.
    public boolean isGood(String ticket, UUID pointId) {
        int dot = ticket.lastIndexOf('.');
        if (dot < 0 || ticket.length() > 200) {
            return false;
        }
        String body = ticket.substring(0, dot);
        byte[] expected = signature(body, pointId).getBytes(StandardCharsets.US_ASCII);
        byte[] actual = ticket.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, actual)) {
            return false;
        }
        // Signed by us, hence well-formed.
        Instant issued = Instant.ofEpochSecond(Long.parseLong(body, 0, body.indexOf('.'), 36));
        return clock.instant().isBefore(issued.plus(GOOD_FOR));
    }

    private String signature(String body, UUID pointId) {
        return cipher.fingerprint(body + "|" + pointId, PURPOSE);
    }
}
