package vn.motcua.procedure.intake;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.ImportReport;

/// What an import would change, or has changed (xem trước): the counts whole, of the records the first ones.
///
/// @param vanished records that a complete source no longer holds, newly so
@Serdeable
public record ImportPreview(
        int records,
        int added,
        int changed,
        int unchanged,
        int rejected,
        int repaired,
        int doubtful,
        int vanished,
        int conflicts,
        List<Line> addedRecords,
        List<Line> changedRecords,
        List<Line> vanishedRecords,
        List<Refused> refused) {
    /// Enough to judge by; a page of thousands helps nobody.
    public static final int SHOWN = 200;

    /// @param name of the source; empty when the source does not hold the record
    @Serdeable
    public record Line(String code, String name) {}

    /// A record that is not taken over (bị loại).
    ///
    /// @param origin name of the file inside the archive
    @Serdeable
    public record Refused(String origin, String code, Finding.Reason reason, String detail) {}

    /// @param titles of records that the source does not hold, asked for by their codes
    static ImportPreview of(ImportReport report, Function<List<String>, Map<String, String>> titles) {
        List<Line> vanished = lines(report, ImportReport.Change.VANISHED);
        Map<String, String> names =
                titles.apply(vanished.stream().map(Line::code).toList());
        return new ImportPreview(
                report.records(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.rejected(),
                report.repaired(),
                report.doubtful(),
                report.vanished(),
                report.conflicts(),
                lines(report, ImportReport.Change.ADDED),
                lines(report, ImportReport.Change.CHANGED),
                vanished.stream()
                        .map(line -> new Line(line.code(), names.getOrDefault(line.code(), "")))
                        .toList(),
                report.rows().stream()
                        .filter(row -> row.finding().kind() == Finding.Kind.REJECTED)
                        .limit(SHOWN)
                        .map(row -> new Refused(
                                row.origin(),
                                row.code(),
                                row.finding().reason(),
                                row.finding().detail()))
                        .toList());
    }

    private static List<Line> lines(ImportReport report, ImportReport.Change change) {
        return report.touchedRecords().stream()
                .filter(each -> each.change() == change)
                .limit(SHOWN)
                .map(each -> new Line(each.code().value(), each.name()))
                .toList();
    }

    /// Whether taking it over would change anything.
    public boolean changesAnything() {
        return added + changed + vanished > 0;
    }
}
