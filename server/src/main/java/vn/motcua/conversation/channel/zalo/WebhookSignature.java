package vn.motcua.conversation.channel.zalo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The signature Zalo puts on what it delivers: SHA-256 over application id, body, time stamp and secret, joined.
///
/// Over the bytes as they came: writing the JSON anew would change them.
final class WebhookSignature {
    private final byte[] signer;
    private final byte[] secret;

    WebhookSignature(String signer, String secret) {
        this.signer = signer.getBytes(StandardCharsets.UTF_8);
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /// @param header value of `X-ZEvent-Signature`, `mac=<64 hexadecimal digits>`
    boolean matches(@Nullable String header, byte[] body, String timestamp) {
        if (header == null) {
            return false;
        }
        String mac = header.strip().replaceFirst("^mac\\s*=\\s*", "").toLowerCase(Locale.ROOT);
        byte[] expected = of(body, timestamp).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, mac.getBytes(StandardCharsets.UTF_8));
    }

    /// The 64 hexadecimal digits for this body.
    String of(byte[] body, String timestamp) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(signer);
            digest.update(body);
            digest.update(timestamp.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
