package vn.motcua.shared.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A document of plain paragraphs that fills from the top and goes on with another page when one is full.
public final class PdfSheet implements AutoCloseable {
    private static final float LEADING = 1.3f;
    private static final float INDENT = 1.7f;

    private final PDDocument document;
    private final PDRectangle size;
    private final float margin;
    private final PdfFont plain;
    private final PdfFont bold;
    private PDPageContentStream content;
    private float y;

    public PdfSheet(PDDocument document, PDRectangle size, float margin) throws IOException {
        this.document = document;
        this.size = size;
        this.margin = margin;
        this.plain = PdfFont.plain(document);
        this.bold = PdfFont.bold(document);
        this.content = nextPage();
    }

    public void describe(String title, String subject, String language) {
        var information = new PDDocumentInformation();
        information.setTitle(PdfFont.composed(title));
        information.setSubject(PdfFont.composed(subject));
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(language);
    }

    private PDPageContentStream nextPage() throws IOException {
        var page = new PDPage(size);
        document.addPage(page);
        y = size.getHeight() - margin;
        return new PDPageContentStream(document, page);
    }

    private void room(float height) throws IOException {
        if (y - height < margin) {
            content.close();
            content = nextPage();
        }
    }

    public void space(float points) {
        y -= points;
    }

    public void text(String text, float letters) throws IOException {
        paragraph(text, plain, letters, 0);
    }

    public void bold(String text, float letters) throws IOException {
        paragraph(text, bold, letters, 0);
    }

    /// @param above size of the letters of the ticked line that this explains
    public void under(String text, float letters, float above) throws IOException {
        paragraph(text, plain, letters, above * INDENT);
    }

    /// A line with a box before it to tick by hand.
    public void tick(String text, float letters) throws IOException {
        y -= letters * 0.35f;
        room(letters * LEADING);
        content.setLineWidth(0.8f);
        content.addRect(margin, y - letters * 1.1f, letters * 0.95f, letters * 0.95f);
        content.stroke();
        paragraph(text, bold, letters, letters * INDENT);
    }

    private void paragraph(String raw, PdfFont font, float letters, float indent) throws IOException {
        String text = font.drawable(raw);
        for (String line : font.lines(text, letters, size.getWidth() - 2 * margin - indent)) {
            room(letters * LEADING);
            y -= letters * LEADING;
            show(line, font, letters, margin + indent, y + letters * 0.25f);
        }
    }

    private void show(String line, PdfFont font, float letters, float x, float baseline) throws IOException {
        content.beginText();
        content.setFont(font.font(), letters);
        content.newLineAtOffset(x, baseline);
        content.showText(line);
        content.endText();
    }

    /// A QR code with words beside it.
    public void code(QrCode code, float side, String caption, float letters) throws IOException {
        room(side);
        float module = side / code.size();
        for (QrCode.Run run : code.darkRuns()) {
            content.addRect(margin + run.x() * module, y - (run.y() + 1) * module, run.length() * module, module);
        }
        content.fill();
        float x = margin + side + letters;
        List<String> lines = plain.lines(plain.drawable(caption), letters, size.getWidth() - margin - x);
        float baseline = y - side / 2 + lines.size() * letters * LEADING / 2 - letters;
        for (String line : lines) {
            show(line, plain, letters, x, baseline);
            baseline -= letters * LEADING;
        }
        y -= side;
    }

    /// The whole document; nothing can be added afterwards.
    public byte[] finish() throws IOException {
        content.close();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
