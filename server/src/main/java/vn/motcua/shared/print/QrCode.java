package vn.motcua.shared.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// A QR code (mã QR) of an address, drawn as PNG or SVG, or as rectangles for whoever draws it elsewhere.
///
/// A quarter of it may be torn or dirty and it still reads (error correction Q): it hangs on a counter for months.
public final class QrCode {
    /// Light modules around the code that readers need.
    private static final int QUIET_ZONE = 4;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.CHARACTER_SET,
                                    StandardCharsets.UTF_8.name(),
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }

    /// Modules along a side, quiet zone included.
    public int size() {
        return modules.getWidth();
    }

    /// A run of dark modules in one row, counted from the top left.
    public record Run(int x, int y, int length) {}

    public List<Run> darkRuns() {
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < size(); y++) {
            int x = 0;
            while (x < size()) {
                int end = x;
                while (end < size() && modules.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    runs.add(new Run(x, y, end - x));
                }
                x = end + 1;
            }
        }
        return runs;
    }

    /// @param pixels least width and height; rounded up so that every module is a whole number of pixels
    public byte[] png(int pixels) {
        int scale = Math.max(1, Math.ceilDiv(pixels, size()));
        var image = new BufferedImage(size() * scale, size() * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, modules.get(x / scale, y / scale) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// @param title read aloud instead of the picture
    public String svg(String title) {
        var path = new StringBuilder();
        for (Run run : darkRuns()) {
            path.append('M').append(run.x()).append(' ').append(run.y());
            path.append('h')
                    .append(run.length())
                    .append("v1h-")
                    .append(run.length())
                    .append('z');
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" shape-rendering="crispEdges">
                <title>%2$s</title>
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/>
                <path d="%3$s"/>
                </svg>
                """.formatted(size(), escaped(title), path);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
