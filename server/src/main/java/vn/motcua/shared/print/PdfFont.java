package vn.motcua.shared.print;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A font that is put into the PDF and has every Vietnamese letter; measures and breaks text.
public record PdfFont(PDType0Font font) {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    public static PdfFont plain(PDDocument document) throws IOException {
        return load(document, "DejaVuSans.ttf");
    }

    public static PdfFont bold(PDDocument document) throws IOException {
        return load(document, "DejaVuSans-Bold.ttf");
    }

    private static PdfFont load(PDDocument document, String file) throws IOException {
        try (InputStream stream = PdfFont.class.getResourceAsStream(FONTS + file)) {
            if (stream == null) {
                throw new IllegalStateException("missing font " + file);
            }
            return new PdfFont(PDType0Font.load(document, stream, true));
        }
    }

    /// Without it, a letter and its tone mark are drawn beside each other.
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// In points.
    public float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /// Broken between words; a word that is too long for a line stands alone and sticks out.
    public List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /// What the font cannot draw, such as an emoji in a desk's name, becomes a space instead of a failure.
    public String drawable(String raw) {
        var kept = new StringBuilder();
        composed(raw).codePoints().forEach(c -> {
            String letter = Character.toString(c);
            kept.append(isDrawable(letter) ? letter : " ");
        });
        return kept.toString().replaceAll("\\s+", " ").strip();
    }

    private boolean isDrawable(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException missingGlyph) {
            return false;
        }
    }
}
