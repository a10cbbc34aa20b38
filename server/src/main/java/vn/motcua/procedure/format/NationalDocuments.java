package vn.motcua.procedure.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.LegalBasis;
import vn.motcua.procedure.RequiredDocument;

/// Reads "Thành phần hồ sơ" (headings in brackets, entries with a count line) and "Căn cứ pháp lý".
final class NationalDocuments {
    private static final Pattern COUNT =
            Pattern.compile("^\\s*Số lượng: Bản chính: (\\d{1,4}), Bản sao: (\\d{1,4})\\s*$");
    private static final Pattern NUMBER = Pattern.compile("^(.*)\\(([^()]*\\d[^()]*)\\)$", Pattern.DOTALL);

    private final List<RequiredDocument> documents = new ArrayList<>();
    private final StringBuilder entry = new StringBuilder();
    private String group = "";

    private NationalDocuments() {}

    static List<RequiredDocument> read(List<String> lines) {
        var reader = new NationalDocuments();
        lines.forEach(reader::line);
        reader.entryWithoutCount();
        return reader.documents;
    }

    private void line(String line) {
        Matcher count = COUNT.matcher(line);
        if (count.matches()) {
            finish(Integer.parseInt(count.group(1)), Integer.parseInt(count.group(2)));
        } else if (line.startsWith("  [ ")) {
            entryWithoutCount();
            group = line.strip().replaceAll("^\\[\\s*|\\s*]$", "");
        } else if (line.startsWith("    - ")) {
            entryWithoutCount();
            entry.append(line.strip().substring(1));
        } else {
            entry.append(entry.isEmpty() ? "" : "\n").append(line.strip());
        }
    }

    private void entryWithoutCount() {
        if (!entry.isEmpty()) {
            finish(0, 0);
        }
    }

    private void finish(int originals, int copies) {
        RequiredDocument document = DocumentSorter.sort(entry.toString(), originals, copies, heading());
        entry.setLength(0);
        if (!document.name().isEmpty()) {
            documents.add(document);
        }
    }

    private String heading() {
        return DocumentSorter.withoutBullets(group).replaceFirst("\\s*:$", "");
    }

    static List<LegalBasis> legalBases(List<String> lines) {
        List<LegalBasis> bases = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("  * ") && !text.isEmpty()) {
                bases.add(basis(text.toString()));
                text.setLength(0);
            }
            text.append(' ').append(line.startsWith("  * ") ? line.substring(4) : line.strip());
        }
        if (!text.isEmpty()) {
            bases.add(basis(text.toString()));
        }
        return bases;
    }

    private static LegalBasis basis(String raw) {
        String text = CleanText.line(raw);
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches()
                ? new LegalBasis(matcher.group(2).strip(), matcher.group(1).strip())
                : new LegalBasis("", text);
    }
}
