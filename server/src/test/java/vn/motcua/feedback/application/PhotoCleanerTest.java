package vn.motcua.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.domain.Photos.CleanPhoto;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;

class PhotoCleanerTest {
    private static final String SECRET = "GPS 16.0678N 108.2208E";

    private final PhotoCleaner cleaner = new PhotoCleaner();

    @Test
    void shouldTakePlaceAndCameraOutOfAJpegAndKeepItUpright() throws IOException {
        CleanPhoto clean = cleaner.clean(jpegLyingOnItsSide());

        assertThat(text(clean.bytes())).doesNotContain(SECRET).doesNotContain("Exif");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(picture.getHeight()).isEqualTo(80);
    }

    @Test
    void shouldTakeTextOutOfAPng() throws IOException {
        byte[] png = picture("png");
        byte[] noted = insert(png, 33, chunk("tEXt", "Comment\0" + SECRET));
        CleanPhoto clean = cleaner.clean(noted);
        assertThat(clean.mediaType()).isEqualTo("image/png");
        assertThat(text(clean.bytes())).doesNotContain(SECRET);
    }

    @Test
    void shouldTakeExifOutOfAWebp() {
        byte[] clean = cleaner.clean(webp()).bytes();
        assertThat(text(clean)).contains("VP8 ").doesNotContain(SECRET, "EXIF");
        assertThat(ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(clean.length - 8);
        assertThat(clean[20] & 0x08).as("no EXIF announced").isZero();
    }

    @Test
    void shouldBelieveTheContentAndNotTheName() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> cleaner.clean(page))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNSUPPORTED_MEDIA));
        byte[] halfJpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThatThrownBy(() -> cleaner.clean(halfJpeg)).isInstanceOf(DomainException.class);
    }

    @Test
    void shouldRefuseWhatIsTooLarge() {
        assertThatThrownBy(() -> cleaner.clean(new byte[PhotoCleaner.MOST_BYTES + 1]))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TOO_LARGE));
    }

    @Test
    void shouldRefuseAPictureThatWouldFillTheMemory() throws IOException {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        assertThatThrownBy(() -> cleaner.clean(png)).isInstanceOf(DomainException.class);
    }

    private static byte[] jpegLyingOnItsSide() throws IOException {
        var exif = ByteBuffer.allocate(80).order(ByteOrder.BIG_ENDIAN);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6);
        exif.putShort((short) 0).putInt(0).put(SECRET.getBytes(StandardCharsets.ISO_8859_1));
        byte[] segment = new byte[4 + exif.position()];
        ByteBuffer.wrap(segment)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.position() + 2))
                .put(exif.array(), 0, exif.position());
        return insert(picture("jpeg"), 2, segment);
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, String content) {
        byte[] body = (type + content).getBytes(StandardCharsets.ISO_8859_1);
        var checksum = new java.util.zip.CRC32();
        checksum.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] webp() {
        byte[] secret = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        var file = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(0).put(ascii("WEBP"));
        file.put(ascii("VP8X")).putInt(10).put((byte) 0x08).put(new byte[9]);
        file.put(ascii("VP8 ")).putInt(6).put(new byte[6]);
        file.put(ascii("EXIF")).putInt(secret.length).put(secret);
        byte[] bytes = java.util.Arrays.copyOf(file.array(), file.position());
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bytes.length - 8);
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] insert(byte[] into, int at, byte[] what) {
        return ByteBuffer.allocate(into.length + what.length)
                .put(into, 0, at)
                .put(what)
                .put(into, at, into.length - at)
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
