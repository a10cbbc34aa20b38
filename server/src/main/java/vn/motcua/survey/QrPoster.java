package vn.motcua.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.motcua.shared.print.PdfFont;
import vn.motcua.shared.print.QrCode;

/// The A4 sheet that hangs at a desk (áp phích mã QR): who is rated, the code, and what to do without a camera.
///
/// @param sentence what the reader is asked to do
/// @param byCode how to rate without scanning; the short code follows in large letters
/// @param help whom to call
public record QrPoster(
        String city,
        String agency,
        String desk,
        String sentence,
        String sentenceInEnglish,
        String byCode,
        ShortCode code,
        String help,
        String address) {
    private static final float MARGIN = 48;
    private static final float CODE_SIDE = 380;

    /// The PDF, with its fonts in it.
    public byte[] pdf() {
        try (var document = new PDDocument()) {
            describe(document);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PdfFont plain = PdfFont.plain(document);
            PdfFont bold = PdfFont.bold(document);
            try (var content = new PDPageContentStream(document, page)) {
                draw(new Sheet(content, plain, bold));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(PDDocument document) {
        var information = new PDDocumentInformation();
        information.setTitle(PdfFont.composed(desk + " – " + agency));
        information.setSubject(PdfFont.composed(sentence));
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("vi-VN");
    }

    private void draw(Sheet sheet) throws IOException {
        sheet.centred(city, sheet.plain, 15, 1);
        sheet.space(8);
        sheet.centred(agency, sheet.bold, 24, 3);
        sheet.space(10);
        sheet.centred(desk, sheet.bold, 34, 2);
        sheet.space(10);
        sheet.code(QrCode.of(address), CODE_SIDE);
        sheet.space(6);
        sheet.centred(sentence, sheet.bold, 22, 2);
        sheet.space(4);
        sheet.centred(sentenceInEnglish, sheet.plain, 13, 2);
        sheet.space(16);
        sheet.centred(byCode, sheet.plain, 15, 2);
        sheet.space(4);
        sheet.centred(code.printed(), sheet.bold, 34, 1);
        sheet.space(12);
        sheet.centred(help, sheet.plain, 14, 1);
    }

    /// A page that fills from the top.
    private static final class Sheet {
        private static final float LEADING = 1.25f;
        private static final float SMALLEST = 7;
        private static final float SLIGHTLY_SMALLER = 0.72f;
        private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

        private final PDPageContentStream content;
        private final PdfFont plain;
        private final PdfFont bold;
        private float y = PDRectangle.A4.getHeight() - MARGIN;

        Sheet(PDPageContentStream content, PdfFont plain, PdfFont bold) {
            this.content = content;
            this.plain = plain;
            this.bold = bold;
        }

        void space(float points) {
            y -= points;
        }

        /// In at most so many lines. Fewer lines in slightly smaller letters are better than one word left over.
        void centred(String raw, PdfFont font, float size, int mostLines) throws IOException {
            String text = font.drawable(raw);
            for (int most = 1; most <= mostLines; most++) {
                float smallest = most < mostLines ? size * SLIGHTLY_SMALLER : SMALLEST;
                for (float fitting = size; fitting >= smallest; fitting -= 0.5f) {
                    List<String> lines = font.lines(text, fitting, WIDTH);
                    boolean last = most == mostLines && fitting - 0.5f < smallest;
                    if (last || (lines.size() <= most && !isTooWide(lines, font, fitting))) {
                        draw(lines, font, fitting);
                        return;
                    }
                }
            }
        }

        private void draw(List<String> lines, PdfFont font, float size) throws IOException {
            for (String line : lines) {
                y -= size * LEADING;
                content.beginText();
                content.setFont(font.font(), size);
                content.newLineAtOffset((PDRectangle.A4.getWidth() - font.width(line, size)) / 2, y);
                content.showText(line);
                content.endText();
            }
        }

        private static boolean isTooWide(List<String> lines, PdfFont font, float size) throws IOException {
            for (String line : lines) {
                if (font.width(line, size) > WIDTH) {
                    return true;
                }
            }
            return false;
        }

        void code(QrCode code, float side) throws IOException {
            float module = side / code.size();
            float left = (PDRectangle.A4.getWidth() - side) / 2;
            for (QrCode.Run run : code.darkRuns()) {
                content.addRect(left + run.x() * module, y - (run.y() + 1) * module, run.length() * module, module);
            }
            content.fill();
            y -= side;
        }
    }
}
