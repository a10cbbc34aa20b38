package vn.motcua.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.nlp.rank.IndexedText;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.FileCatalogue;
import vn.motcua.procedure.SearchTexts;

/// Writes what our search sees of each procedure, so that other programs can be measured on exactly the same texts.
public final class CorpusFile {
    private CorpusFile() {}

    /// Writes one object a line: code, title, other names, field, body and how usual it is.
    ///
    /// @return how many procedures were written
    /// @throws EvaluationException files cannot be read or written
    public static int write(Path catalogue, String province, Path output) {
        FileCatalogue files = OfflineCatalogue.read(catalogue, province);
        List<Map<String, Object>> lines = files.entries().stream()
                .map(entry -> line(SearchTexts.of(CatalogueItem.of(entry))))
                .toList();
        JsonLines.write(output, lines);
        return lines.size();
    }

    private static Map<String, Object> line(IndexedText text) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", text.id());
        line.put("title", text.title());
        line.put("names", text.names());
        line.put("field", text.field());
        line.put("body", text.body());
        line.put("prior", text.prior());
        return line;
    }
}
