package vn.motcua.feedback.application;

import jakarta.inject.Singleton;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import vn.motcua.feedback.domain.Photos.CleanPhoto;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Makes of a file that somebody sent a picture that is nothing but a picture: told by its content, decoded and drawn
/// anew, so that place, time, camera and whatever else was hidden in it are gone. WebP is kept as it is but for the
/// chunks that carry such data.
@Singleton
public final class PhotoCleaner {
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_SIDE = 2400;
    private static final long MOST_PIXELS = 100_000_000;
    private static final float QUALITY = 0.85f;

    /// Decoding takes memory; a small machine decodes one picture for each two hundred megabytes it has to spare.
    private final Semaphore decoders = new Semaphore(2);

    /// @throws DomainException `TOO_LARGE`, or `UNSUPPORTED_MEDIA` for what is no JPEG, PNG or WebP picture
    public CleanPhoto clean(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new DomainException(
                    ErrorCode.TOO_LARGE,
                    "photo of " + bytes.length + " bytes",
                    java.util.List.of(WrongField.of("photos", "feedback.error.photo_large", 10)));
        }
        return switch (PhotoFormat.of(bytes)) {
            case JPEG -> redraw(bytes, "jpeg", JpegOrientation.of(bytes));
            case PNG -> redraw(bytes, "png", 1);
            case WEBP -> new CleanPhoto("image/webp", WebpMetadata.strip(bytes));
            case UNKNOWN -> throw unsupported();
        };
    }

    static DomainException unsupported() {
        return new DomainException(
                ErrorCode.UNSUPPORTED_MEDIA,
                "not a picture",
                java.util.List.of(WrongField.of("photos", "feedback.error.photo_type")));
    }

    private CleanPhoto redraw(byte[] bytes, String format, int orientation) {
        decoders.acquireUninterruptibly();
        try {
            BufferedImage upright = upright(decode(bytes, format), orientation);
            return format.equals("png")
                    ? new CleanPhoto("image/png", encode(upright, "png"))
                    : new CleanPhoto("image/jpeg", encode(withoutAlpha(upright), "jpeg"));
        } catch (IOException | RuntimeException damaged) {
            throw unsupported();
        } finally {
            decoders.release();
        }
    }

    /// Large pictures are thinned while they are read, so that they never stand in memory whole.
    private static BufferedImage decode(byte[] bytes, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new IOException("picture of " + pixels + " pixels");
            }
            int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            int step = Math.max(1, longest / LONGEST_SIDE);
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    /// Phones save pictures lying down and note which side is up; the note is about to go.
    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn = new AffineTransform();
        switch (orientation) {
            case 2 -> turn.setTransform(-1, 0, 0, 1, width, 0);
            case 3 -> turn.setTransform(-1, 0, 0, -1, width, height);
            case 4 -> turn.setTransform(1, 0, 0, -1, 0, height);
            case 5 -> turn.setTransform(0, 1, 1, 0, 0, 0);
            case 6 -> turn.setTransform(0, 1, -1, 0, height, 0);
            case 7 -> turn.setTransform(0, -1, -1, 0, height, width);
            case 8 -> turn.setTransform(0, -1, 1, 0, 0, width);
            default -> {
                return image;
            }
        }
        boolean turned = orientation >= 5;
        var target = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(withoutAlpha(image), target);
    }

    private static BufferedImage withoutAlpha(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    private static byte[] encode(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
