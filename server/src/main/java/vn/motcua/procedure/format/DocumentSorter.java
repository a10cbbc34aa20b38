package vn.motcua.procedure.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.document.DocumentClassifier;
import vn.motcua.nlp.document.DocumentEntry;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;

/// Sorts the entries of "thành phần hồ sơ", in which records mix papers, cases and mere explanations, by their words.
///
/// Known limit: an entry that holds several papers stays one entry.
final class DocumentSorter {
    private static final Pattern BULLETS = Pattern.compile("^(?:[-–—+*•·]+\\s*)+");
    private static final Pattern ENUMERATION =
            Pattern.compile("^(?:\\(?(?:\\d{1,2}|[a-zđ]|[ivx]{1,4})(?:\\.\\d{1,2})*[.)/](?:\\s+|(?=\\p{Lu})))");
    private static final Pattern FORM_NUMBER =
            Pattern.compile("[Mm]ẫu (?:số )?([A-ZĐ0-9][\\p{L}0-9./-]*\\d[\\p{L}0-9./-]*|\\d[\\p{L}0-9./-]*)");

    private DocumentSorter() {}

    static RequiredDocument sort(String raw, int originals, int copies, String group) {
        String name = withoutBullets(raw);
        return new RequiredDocument(
                name,
                kind(name, originals, copies, group),
                originals,
                copies,
                group,
                "",
                "",
                formNumber(name),
                null,
                group.isEmpty() ? null : mark(raw));
    }

    /// The bullet or number that [#withoutBullets] takes off; it tells how far a heading reaches.
    private static @Nullable String mark(String raw) {
        String line = CleanText.line(raw);
        String mark =
                line.substring(0, line.length() - withoutBullets(raw).length()).strip();
        return mark.isEmpty() ? null : mark;
    }

    static String withoutBullets(String raw) {
        String name = BULLETS.matcher(CleanText.line(raw)).replaceFirst("");
        return ENUMERATION.matcher(name).replaceFirst("").strip();
    }

    private static Kind kind(String name, int originals, int copies, String group) {
        var entry = new DocumentEntry(name, group, originals, copies);
        return Kind.valueOf(DocumentClassifier.shipped().classify(entry).label().name());
    }

    private static String formNumber(String name) {
        Matcher matcher = FORM_NUMBER.matcher(name);
        return matcher.find() ? matcher.group(1).replaceAll("[.-]+$", "") : "";
    }
}
