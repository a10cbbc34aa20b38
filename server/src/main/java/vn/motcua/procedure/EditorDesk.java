package vn.motcua.procedure;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a catalogue editor (cán bộ biên tập) sees: every record, also those that no citizen here is shown, with what
// the
/// imports noted and every version there was.
@Singleton
public class EditorDesk {
    private static final int RECORDS = 50;
    private static final int RUNS = 20;
    private static final int FINDINGS = 300;

    private final ProcedureQueries queries;
    private final Json json;

    EditorDesk(ProcedureQueries queries, Json json) {
        this.queries = queries;
        this.json = json;
    }

    /// Records whose code or name contains the words, those with most to look at first.
    public List<RecordLine> records(String words) {
        String pattern =
                "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return queries.list(
                """
                SELECT code, item ->> 'officialName' AS name, jurisdiction, province, plain_id IS NOT NULL AS plain,
                       jsonb_array_length(findings) AS findings, changed_at
                FROM procedure.record
                WHERE code ILIKE ? OR item ->> 'officialName' ILIKE ? OR item ->> 'title' ILIKE ?
                ORDER BY findings DESC, code
                LIMIT ?
                """,
                row -> new RecordLine(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("jurisdiction"),
                        orEmpty(row.getString("province")),
                        row.getBoolean("plain"),
                        row.getInt("findings"),
                        row.getObject("changed_at", OffsetDateTime.class)),
                pattern,
                pattern,
                pattern,
                RECORDS);
    }

    public Totals totals() {
        return queries.list(
                        "SELECT count(*) AS records, count(plain_id) AS plain FROM procedure.record",
                        row -> new Totals(row.getInt("records"), row.getInt("plain")))
                .getFirst();
    }

    public Optional<CatalogueEntry> entry(ProcedureCode code) {
        return queries.entry(code);
    }

    public List<Finding> findings(ProcedureCode code) {
        return queries
                .list("SELECT findings FROM procedure.record WHERE code = ?", row -> row.getString(1), code.value())
                .stream()
                .flatMap(text -> json.readList(text, Finding.class).stream())
                .toList();
    }

    public List<Version> versions(ProcedureCode code) {
        return queries.list(
                """
                SELECT layer, number, source, decision, as_of, recorded_at
                FROM procedure.layer_version WHERE code = ?
                ORDER BY recorded_at DESC, layer, number DESC
                """,
                row -> new Version(
                        row.getString("layer"),
                        row.getInt("number"),
                        row.getString("source"),
                        row.getString("decision"),
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class)),
                code.value());
    }

    public List<Run> runs() {
        return queries.list(
                "SELECT * FROM procedure.import_run ORDER BY finished_at DESC LIMIT ?", EditorDesk::run, RUNS);
    }

    public Optional<Run> run(UUID id) {
        return queries.list("SELECT * FROM procedure.import_run WHERE id = ?", EditorDesk::run, id).stream()
                .findFirst();
    }

    /// The first few hundred notes of a run, the gravest first.
    public List<ImportReport.Row> findings(UUID run) {
        return queries.list(
                """
                SELECT origin, code, kind, reason, detail FROM procedure.import_finding WHERE run_id = ?
                ORDER BY array_position(ARRAY['REJECTED', 'DOUBTFUL', 'REPAIRED'], kind), reason DESC, position
                LIMIT ?
                """,
                row -> new ImportReport.Row(
                        row.getString("origin"),
                        row.getString("code"),
                        new Finding(
                                Finding.Kind.valueOf(row.getString("kind")),
                                Finding.Reason.valueOf(row.getString("reason")),
                                row.getString("detail"))),
                run,
                FINDINGS);
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                ProcedureQueries.uuid(row, "id"),
                row.getString("source"),
                row.getObject("finished_at", OffsetDateTime.class),
                row.getInt("records"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                row.getInt("repaired"),
                row.getInt("doubtful"));
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    /// One record in the editor's list.
    ///
    /// @param jurisdiction `NATIONAL`, `LOCAL` or `UNSURE`
    /// @param province code of the province of a local record, else empty
    public record RecordLine(
            String code,
            String name,
            String jurisdiction,
            String province,
            boolean plain,
            int findings,
            OffsetDateTime changedAt) {}

    /// How much there is.
    public record Totals(int records, int plain) {}

    /// One text that a layer had.
    public record Version(
            String layer, int number, String source, String decision, LocalDate asOf, OffsetDateTime recordedAt) {}

    /// One import that changed something.
    public record Run(
            UUID id,
            String source,
            OffsetDateTime finishedAt,
            int records,
            int added,
            int changed,
            int unchanged,
            int rejected,
            int repaired,
            int doubtful) {}
}
