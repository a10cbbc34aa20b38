package vn.motcua.feedback.application;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/// Takes everything but the picture out of a WebP file: chunks of EXIF, XMP and unknown kinds.
final class WebpMetadata {
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");
    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    /// Bits of VP8X that announce an ICC profile, EXIF and XMP.
    private static final int ANNOUNCED = 0x20 | 0x08 | 0x04;

    private WebpMetadata() {}

    static byte[] strip(byte[] file) {
        var kept = new ByteArrayOutputStream(file.length);
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        boolean picture = false;
        for (int at = HEADER; at + CHUNK_HEADER <= file.length; ) {
            String name = PhotoFormat.ascii(file, at, 4);
            int size = in.getInt(at + 4);
            if (size < 0 || size > file.length - at - CHUNK_HEADER) {
                throw PhotoCleaner.unsupported();
            }
            int end = Math.min(file.length, at + CHUNK_HEADER + size + (size & 1));
            if (PICTURE.contains(name)) {
                byte[] chunk = Arrays.copyOfRange(file, at, end);
                if (name.equals("VP8X") && size > 0) {
                    chunk[CHUNK_HEADER] &= (byte) ~ANNOUNCED;
                }
                picture |= !name.equals("VP8X");
                kept.writeBytes(chunk);
            }
            at = end;
        }
        if (!picture) {
            throw PhotoCleaner.unsupported();
        }
        ByteBuffer out = ByteBuffer.allocate(HEADER + kept.size()).order(ByteOrder.LITTLE_ENDIAN);
        out.put(file, 0, 4).putInt(4 + kept.size()).put(file, 8, 4).put(kept.toByteArray());
        return out.array();
    }
}
