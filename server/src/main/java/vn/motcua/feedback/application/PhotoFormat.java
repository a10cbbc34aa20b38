package vn.motcua.feedback.application;

import java.nio.charset.StandardCharsets;

/// What a file really is, by its first bytes; its name and declared type are not asked.
enum PhotoFormat {
    JPEG,
    PNG,
    WEBP,
    UNKNOWN;

    static PhotoFormat of(byte[] bytes) {
        if (bytes.length < 12) {
            return UNKNOWN;
        }
        if ((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8 && (bytes[2] & 0xff) == 0xff) {
            return JPEG;
        }
        if ((bytes[0] & 0xff) == 0x89 && ascii(bytes, 1, 3).equals("PNG")) {
            return PNG;
        }
        return ascii(bytes, 0, 4).equals("RIFF") && ascii(bytes, 8, 4).equals("WEBP") ? WEBP : UNKNOWN;
    }

    static String ascii(byte[] bytes, int at, int length) {
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }
}
