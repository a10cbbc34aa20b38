package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.print.QrCode;

class QrPosterTest {
    private static final String ADDRESS =
            "https://motcua.danang.gov.vn" + LinkToken.random(new Random(7)).path();
    private static final ShortCode CODE = ShortCode.random(new Random(7));

    @Test
    void pngShouldReadBack() throws Exception {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png(1000)));

        assertThat(image.getWidth()).isGreaterThanOrEqualTo(1000).isEqualTo(image.getHeight());
        assertThat(decode(image)).isEqualTo(ADDRESS);
    }

    @Property(tries = 60)
    void anyTokenShouldReadBack(@ForAll long seed) throws Exception {
        String address = "https://motcua.danang.gov.vn"
                + LinkToken.random(new Random(seed)).path();
        QrCode code = QrCode.of(address);

        assertThat(decode(ImageIO.read(new ByteArrayInputStream(code.png(400)))))
                .isEqualTo(address);
        assertThat(decode(drawn(code.svg("")))).isEqualTo(address);
    }

    @Test
    void svgShouldReadBackAndNameItself() throws Exception {
        String svg = QrCode.of(ADDRESS).svg("Quầy 1 <Hộ tịch> & chứng thực");

        assertThat(svg).contains("<title>Quầy 1 &lt;Hộ tịch&gt; &amp; chứng thực</title>");
        assertThat(decode(drawn(svg))).isEqualTo(ADDRESS);
    }

    @Test
    void pngShouldReadBackWithAStain() throws Exception {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png(1000)));
        var stained = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        stained.getGraphics().drawImage(image, 0, 0, null);
        stained.getGraphics().fillOval(image.getWidth() / 2, image.getHeight() / 2, 130, 130);

        assertThat(decode(stained)).isEqualTo(ADDRESS);
    }

    @Test
    void posterShouldReadBackWithEveryToneMark() throws Exception {
        byte[] pdf = poster("Ủy ban nhân dân phường Hải Châu", "Quầy 1 – Hộ tịch, chứng thực");
        Files.createDirectories(Path.of("target/screenshots"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 110);
            ImageIO.write(
                    image,
                    "png",
                    Path.of("target/screenshots/survey-poster.png").toFile());
            assertThat(decode(image)).isEqualTo(ADDRESS);

            String text = text(document);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text)
                    .contains("Ủy ban nhân dân phường Hải Châu")
                    .contains("Quầy 1 – Hộ tịch, chứng thực")
                    .contains("Quét mã để đánh giá phục vụ")
                    .contains("motcua.danang.gov.vn/danh-gia")
                    .contains(CODE.printed())
                    .contains("1022");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            document.getPage(0).getResources().getFontNames().forEach(name -> assertThat(isEmbedded(document, name))
                    .isTrue());
        }
        assertThat(pdf.length).isLessThan(200_000);
    }

    @Test
    void posterShouldFitLongNamesAndSkipWhatTheFontLacks() throws Exception {
        String agency = "Trung tâm Phục vụ hành chính công và Xúc tiến đầu tư liên phường, liên xã khu vực phía Tây Nam"
                + " thành phố Đà Nẵng trực thuộc Văn phòng Ủy ban nhân dân thành phố";
        String decomposed = Normalizer.normalize("Quầy tiếp nhận số 12 🙂 – Đất đai, nhà ở", Normalizer.Form.NFD);

        try (PDDocument document = Loader.loadPDF(poster(agency, decomposed + " " + "x".repeat(120)))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(decode(new PDFRenderer(document).renderImageWithDPI(0, 110)))
                    .isEqualTo(ADDRESS);
            assertThat(text(document))
                    .contains("Quầy tiếp nhận số 12 – Đất đai, nhà ở")
                    .contains("1022");
        }
    }

    private static byte[] poster(String agency, String desk) {
        return new QrPoster(
                        "thành phố Đà Nẵng",
                        agency,
                        desk,
                        "Quét mã để đánh giá phục vụ, chưa tới 30 giây",
                        "Scan to rate the service in under 30 seconds",
                        "Không quét được? Mở motcua.danang.gov.vn/danh-gia và nhập mã",
                        CODE,
                        "Không cần tài khoản, không hỏi tên. Cần giúp: gọi 1022.",
                        ADDRESS)
                .pdf();
    }

    /// As somebody would copy it, line ends aside.
    private static String text(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static boolean isEmbedded(PDDocument document, org.apache.pdfbox.cos.COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Draws the runs of the path, eight pixels a module, as a viewer would.
    private static BufferedImage drawn(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1));
        var image = new BufferedImage(size * 8, size * 8, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, size * 8, size * 8);
        graphics.setColor(Color.BLACK);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(svg);
        while (run.find()) {
            graphics.fillRect(
                    8 * Integer.parseInt(run.group(1)),
                    8 * Integer.parseInt(run.group(2)),
                    8 * Integer.parseInt(run.group(3)),
                    8);
        }
        graphics.dispose();
        return image;
    }

    /// As scanners do: another way of looking when the first one fails. A clean drawing must be read by one of them.
    private static String decode(BufferedImage image) throws Exception {
        var source = new BufferedImageLuminanceSource(image);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new GlobalHistogramBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException firstLook) {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        }
    }
}
