package vn.motcua.procedure;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.nlp.text.VietnameseText;

/// SQL behind the editors' desk.
@Singleton
class DeskQueries {
    private static final String RUNS = """
            SELECT id, source, finished_at, records, added, changed, unchanged, rejected, repaired, doubtful,
                   complete, vanished, conflicts
            FROM procedure.import_run
            """;

    private static final String RECORDS = """
            SELECT code, item->>'officialName' AS name, item->>'title' AS title, item->>'aliases' AS aliases,
                   jurisdiction, province, plain_id IS NOT NULL AS curated,
                   jsonb_array_length(findings) AS findings, changed_at
            FROM procedure.record
            """;

    private final ProcedureQueries queries;
    private final Json json;

    DeskQueries(ProcedureQueries queries, Json json) {
        this.queries = queries;
        this.json = json;
    }

    CatalogueDesk.Counts counts(String province) {
        return queries.list(
                        """
                        SELECT count(*) AS records, count(plain_id) AS curated,
                               count(*) FILTER (WHERE (jurisdiction = 'NATIONAL' OR province = ?) AND NOT EXISTS (
                                   SELECT 1 FROM procedure.repeal, procedure.catalogue
                                   WHERE repeal.code = record.code AND effective_from <= day)) AS served
                        FROM procedure.record
                        """,
                        row -> new CatalogueDesk.Counts(
                                row.getInt("records"), row.getInt("served"), row.getInt("curated")),
                        province)
                .getFirst();
    }

    List<CatalogueDesk.Run> runs(int limit) {
        return queries.list(RUNS + "ORDER BY finished_at DESC LIMIT ?", DeskQueries::run, limit);
    }

    Optional<CatalogueDesk.Run> run(UUID id) {
        return queries.list(RUNS + "WHERE id = ?", DeskQueries::run, id).stream()
                .findFirst();
    }

    private static CatalogueDesk.Run run(ResultSet row) throws SQLException {
        return new CatalogueDesk.Run(
                ProcedureQueries.uuid(row, "id"),
                row.getString("source"),
                instant(row, "finished_at"),
                row.getInt("records"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                row.getInt("repaired"),
                row.getInt("doubtful"),
                row.getBoolean("complete"),
                row.getInt("vanished"),
                row.getInt("conflicts"));
    }

    List<CatalogueDesk.FindingCount> findingCounts(UUID run) {
        return queries.list(
                """
                SELECT kind, reason, count(*) AS records
                FROM procedure.import_finding
                WHERE run_id = ?
                GROUP BY kind, reason
                ORDER BY array_position(ARRAY['REJECTED', 'DOUBTFUL', 'REPAIRED'], kind), count(*) DESC
                """,
                row -> new CatalogueDesk.FindingCount(
                        Finding.Kind.valueOf(row.getString("kind")),
                        Finding.Reason.valueOf(row.getString("reason")),
                        row.getInt("records")),
                run);
    }

    List<ImportReport.Row> findings(UUID run, Finding.Reason reason, int limit) {
        return queries.list(
                """
                SELECT origin, code, kind, reason, detail
                FROM procedure.import_finding
                WHERE run_id = ? AND reason = ?
                ORDER BY position
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
                reason.name(),
                limit);
    }

    /// The records last changed.
    List<CatalogueDesk.Row> newest(int limit) {
        return queries.list(RECORDS + "ORDER BY changed_at DESC, code LIMIT ?", DeskQueries::row, limit);
    }

    /// Records that contain every word, or whose code is among those given, in order of codes. Words are folded here:
    /// doing it in SQL took a second for the national set.
    List<CatalogueDesk.Row> records(String words, Set<String> codes) {
        List<String> wanted = Arrays.stream(VietnameseText.fold(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(10)
                .toList();
        return queries
                .list(
                        RECORDS + "ORDER BY code",
                        row -> codes.contains(row.getString("code")) || names(row, wanted)
                                ? Optional.of(row(row))
                                : Optional.<CatalogueDesk.Row>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean names(ResultSet row, List<String> wanted) throws SQLException {
        String text = VietnameseText.fold(String.join(
                " ", row.getString("code"), row.getString("title"), row.getString("name"), row.getString("aliases")));
        return wanted.stream().allMatch(text::contains);
    }

    private static CatalogueDesk.Row row(ResultSet row) throws SQLException {
        return new CatalogueDesk.Row(
                new ProcedureCode(row.getString("code")),
                row.getString("name"),
                row.getString("jurisdiction"),
                row.getString("province"),
                row.getBoolean("curated"),
                row.getInt("findings"),
                instant(row, "changed_at"));
    }

    Optional<CatalogueDesk.Sheet> sheet(ProcedureCode code, String province) {
        return queries.entry(code)
                .map(entry -> new CatalogueDesk.Sheet(
                        entry,
                        entry.official().jurisdiction().servedIn(province),
                        json.readList(
                                text("SELECT findings FROM procedure.record WHERE code = ?", code), Finding.class),
                        versions(code),
                        text("""
                        SELECT jsonb_pretty(official.content)
                        FROM procedure.record
                        JOIN procedure.layer_version official ON official.id = record.official_id
                        WHERE record.code = ?
                        """, code),
                        vanished(code)));
    }

    private boolean vanished(ProcedureCode code) {
        return queries.list(
                        "SELECT action FROM procedure.record_event WHERE code = ? ORDER BY id DESC LIMIT 1",
                        row -> row.getString(1),
                        code.value())
                .contains("VANISHED");
    }

    boolean exists(ProcedureCode code) {
        return !queries.list("SELECT 1 FROM procedure.record WHERE code = ?", row -> true, code.value())
                .isEmpty();
    }

    private String text(String sql, ProcedureCode code) {
        return queries.list(sql, row -> row.getString(1), code.value()).getFirst();
    }

    List<CatalogueDesk.Version> versions(ProcedureCode code) {
        return queries.list("""
                SELECT version.id, version.number, version.layer, version.source, version.decision, version.as_of,
                       version.run_id, coalesce(run.source, '') AS run_source, coalesce(edit.actor_name, '') AS editor,
                       version.recorded_at
                FROM procedure.layer_version version
                LEFT JOIN procedure.import_run run ON run.id = version.run_id
                LEFT JOIN procedure.plain_edit edit
                    ON edit.plain_id = version.id AND edit.action IN ('PUBLISHED', 'RESTORED')
                WHERE version.code = ?
                ORDER BY version.recorded_at DESC, version.layer, version.number DESC
                """, DeskQueries::version, code.value());
    }

    private static CatalogueDesk.Version version(ResultSet row) throws SQLException {
        String run = row.getString("run_id");
        return new CatalogueDesk.Version(
                ProcedureQueries.uuid(row, "id"),
                row.getInt("number"),
                row.getString("layer"),
                row.getString("source"),
                row.getString("decision"),
                row.getObject("as_of", LocalDate.class),
                run == null ? null : UUID.fromString(run),
                row.getString("run_source"),
                row.getString("editor"),
                instant(row, "recorded_at"));
    }

    /// @param code empty for all
    List<CatalogueDesk.Disputed> disputed(Optional<ProcedureCode> code) {
        Map<String, CatalogueDesk.Disputed> disputed = new LinkedHashMap<>();
        Map<String, SourceClaim> national = new HashMap<>();
        String wanted = code.map(ProcedureCode::value).orElse("");
        queries.list("""
                SELECT claim.code, coalesce(record.item->>'title', claim.name) AS title, claim.source, claim.name,
                       claim.levels, claim.fees, claim.as_of
                FROM procedure.source_claim claim
                JOIN procedure.record ON record.code = claim.code
                WHERE ? IN ('', claim.code)
                  AND EXISTS (SELECT FROM procedure.source_claim other
                              WHERE other.code = claim.code AND other.source <> claim.source
                                AND (other.name, other.levels, other.fees)
                                    IS DISTINCT FROM (claim.name, claim.levels, claim.fees))
                ORDER BY claim.code, claim.source
                """, row -> dispute(row, national, disputed), wanted);
        return List.copyOf(disputed.values());
    }

    /// The national claim of a code comes before the portal's.
    private static boolean dispute(
            ResultSet row, Map<String, SourceClaim> national, Map<String, CatalogueDesk.Disputed> disputed)
            throws SQLException {
        String code = row.getString("code");
        SourceClaim claim = SourceClaims.claim(row);
        SourceClaim first = national.putIfAbsent(code, claim);
        List<SourceConflict> conflicts = first == null ? List.of() : SourceConflict.between(first, claim);
        if (!conflicts.isEmpty()) {
            disputed.put(code, new CatalogueDesk.Disputed(new ProcedureCode(code), row.getString("title"), conflicts));
        }
        return !conflicts.isEmpty();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
