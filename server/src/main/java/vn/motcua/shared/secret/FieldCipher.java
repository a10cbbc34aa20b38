package vn.motcua.shared.secret;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.config.MotcuaSettings;

/// Encrypts the single fields that identify a person (name, phone, e-mail) before they reach the database, with
/// AES-256-GCM, and makes keyed fingerprints of values that must be compared but not read.
///
/// The key comes from `MOTCUA_SECRET` (needed when several nodes share a database) or from `secret.key` in the home
/// folder, made at the first start. Losing it loses the contacts, so the backup holds it.
@Singleton
public final class FieldCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec encryption;
    private final SecretKeySpec fingerprinting;
    private final SecureRandom random = new SecureRandom();

    public FieldCipher(MotcuaSettings settings) {
        byte[] master = masterKey(settings);
        this.encryption = new SecretKeySpec(derive(master, "field-encryption"), "AES");
        this.fingerprinting = new SecretKeySpec(derive(master, "fingerprint"), "HmacSHA256");
    }

    /// @param context what the value is for, e.g. `feedback.contact`; the same is needed to read it again
    public byte[] encrypt(String plain, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8), context);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /// @throws IllegalStateException the value was made with another key or for another context, or was altered
    public String decrypt(byte[] sealed, String context) {
        byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] body = java.util.Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, body, context), StandardCharsets.UTF_8);
    }

    /// Same value and context, same fingerprint (64 hexadecimal characters); the value cannot be told from it.
    public String fingerprint(String value, String context) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprinting);
            mac.update(context.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a protected field cannot be read: was the secret key changed?", e);
        }
    }

    private static byte[] derive(byte[] master, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", e);
        }
    }

    private static byte[] masterKey(MotcuaSettings settings) {
        @Nullable String configured = settings.secret();
        try {
            if (configured != null && !configured.isBlank()) {
                return MessageDigest.getInstance("SHA-256").digest(configured.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().parseHex(keyFile(settings.home()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the secret key of this installation cannot be read", e);
        }
    }

    private static String keyFile(Path home) throws IOException {
        Path file = Files.createDirectories(home).resolve("secret.key");
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n");
        } catch (FileAlreadyExistsException alreadyMade) {
            // The usual case: every start but the first.
        }
        return Files.readString(file).strip();
    }
}
