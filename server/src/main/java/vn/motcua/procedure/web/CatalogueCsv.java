package vn.motcua.procedure.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.CatalogueExport.Exported;
import vn.motcua.procedure.CatalogueExport.Version;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Repeal;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SubmissionChannel;

/// A procedure as a line of a table (RFC 4180).
final class CatalogueCsv {
    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "plain_name",
            "field",
            "levels",
            "agency",
            "online_level",
            "time",
            "documents",
            "results",
            "decision",
            "publisher",
            "as_of",
            "official_version",
            "plain_version",
            "changed_at",
            "address",
            "status",
            "repealed_from",
            "repeal_decision",
            "successors",
            "name_en");

    private CatalogueCsv() {}

    static void header(Writer writer) {
        write(writer, COLUMNS);
    }

    static void line(Writer writer, Exported exported, String site) {
        CatalogueEntry entry = exported.entry();
        Procedure official = entry.official();
        Repeal repeal = exported.repeal();
        write(
                writer,
                List.of(
                        official.code().value(),
                        official.name(),
                        entry.curated() ? entry.title() : "",
                        official.field(),
                        joined(official.levels()),
                        official.agencies().main(),
                        official.onlineLevel().name(),
                        times(entry),
                        joined(entry.documents().stream()
                                .map(RequiredDocument::name)
                                .toList()),
                        joined(official.results()),
                        official.publication().decision(),
                        official.publication().publisher(),
                        official.publication().asOf().toString(),
                        number(exported, "OFFICIAL"),
                        number(exported, "PLAIN"),
                        exported.changedAt().toString(),
                        site + "/thu-tuc/" + official.code().value(),
                        exported.state().name(),
                        repeal == null ? "" : repeal.effectiveFrom().toString(),
                        repeal == null ? "" : repeal.decision(),
                        repeal == null ? "" : joined(repeal.successors()),
                        entry.nameEn()));
    }

    private static String times(CatalogueEntry entry) {
        return entry.channels().stream()
                .map(CatalogueCsv::time)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String time(SubmissionChannel channel) {
        return channel.time() == null
                ? channel.timeText()
                : channel.time().amount().toPlainString() + " " + channel.time().unit();
    }

    private static String number(Exported exported, String layer) {
        return exported.versions().stream()
                .filter(version -> version.layer().equals(layer))
                .map(Version::number)
                .max(Integer::compare)
                .map(String::valueOf)
                .orElse("");
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    private static void write(Writer writer, List<String> cells) {
        try {
            writer.write(cells.stream().map(CatalogueCsv::cell).collect(Collectors.joining(",")));
            writer.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Quotes what must be quoted, and keeps spreadsheets from running text as a formula.
    static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
