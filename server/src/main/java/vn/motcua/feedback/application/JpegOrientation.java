package vn.motcua.feedback.application;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Which side of a JPEG picture is up, from its EXIF data: 1 (as stored) to 8.
final class JpegOrientation {
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int AS_STORED = 1;

    private JpegOrientation() {}

    static int of(byte[] file) {
        try {
            ByteBuffer in = ByteBuffer.wrap(file);
            int at = 2;
            while (at + 4 < file.length && (file[at] & 0xff) == 0xff) {
                int marker = file[at + 1] & 0xff;
                int size = in.getShort(at + 2) & 0xffff;
                if (marker == 0xe1 && PhotoFormat.ascii(file, at + 4, 4).equals("Exif")) {
                    return fromTiff(ByteBuffer.wrap(file, at + 10, size - 8).slice());
                }
                if (marker == 0xda) {
                    return AS_STORED;
                }
                at += 2 + size;
            }
            return AS_STORED;
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            // A picture with damaged EXIF data is still a picture.
            return AS_STORED;
        }
    }

    private static int fromTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION_TAG) {
                int value = tiff.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : AS_STORED;
            }
        }
        return AS_STORED;
    }
}
