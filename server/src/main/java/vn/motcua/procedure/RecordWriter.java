package vn.motcua.procedure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueChange.Text;

/// Writes changes of the catalogue in the caller's transaction, which holds the catalogue's row: one writer at a time.
final class RecordWriter {
    private static final int BATCH = 200;

    private final Connection connection;
    private final Json json;
    private final OffsetDateTime now;

    RecordWriter(Connection connection, Json json, Instant now) {
        this.connection = connection;
        this.json = json;
        this.now = now.atOffset(ZoneOffset.UTC);
    }

    /// Takes the one lock of the catalogue until the transaction ends.
    ///
    /// @return the version before this change
    long lock() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT version FROM procedure.catalogue FOR UPDATE");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    Map<ProcedureCode, StoredRecord> stored() throws SQLException {
        Map<ProcedureCode, StoredRecord> stored = new HashMap<>();
        String sql = """
                SELECT code, official_id, official_hash, official_source, as_of, plain_id, plain_hash, plain_source,
                       fuller_levels, portal_url
                FROM procedure.record
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String plainId = row.getString("plain_id");
                var code = new ProcedureCode(row.getString("code"));
                stored.put(
                        code,
                        new StoredRecord(
                                code,
                                ProcedureQueries.uuid(row, "official_id"),
                                row.getString("official_hash"),
                                row.getString("official_source"),
                                row.getObject("as_of", LocalDate.class),
                                plainId == null ? null : UUID.fromString(plainId),
                                row.getString("plain_hash"),
                                row.getString("plain_source"),
                                StoredRecord.levels(row.getString("fuller_levels")),
                                row.getString("portal_url")));
            }
        }
        return stored;
    }

    /// @param runId the import that brought them; absent for the starter
    void write(
            List<CatalogueChange> changes,
            Map<ProcedureCode, StoredRecord> stored,
            long newVersion,
            @Nullable UUID runId)
            throws SQLException {
        for (int from = 0; from < changes.size(); from += BATCH) {
            writeBatch(changes.subList(from, Math.min(from + BATCH, changes.size())), stored, newVersion, runId);
        }
    }

    private void writeBatch(
            List<CatalogueChange> changes,
            Map<ProcedureCode, StoredRecord> stored,
            long newVersion,
            @Nullable UUID runId)
            throws SQLException {
        var kept = new KeptLayers(connection, json);
        kept.load(changes, stored);
        try (PreparedStatement layer = connection.prepareStatement("""
                        INSERT INTO procedure.layer_version (id, code, layer, number, content, content_hash, source,
                                                             decision, as_of, run_id, recorded_at)
                        SELECT ?, ?, ?, 1 + count(*), ?::jsonb, ?, ?, ?, ?, ?, ?
                        FROM procedure.layer_version WHERE code = ? AND layer = ?
                        """);
                PreparedStatement record = connection.prepareStatement("""
                        INSERT INTO procedure.record (code, official_id, official_hash, official_source, as_of, plain_id,
                                                      plain_hash, plain_source, jurisdiction, province, fuller_levels,
                                                      portal_url, findings, item, changed_version, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                        ON CONFLICT (code) DO UPDATE
                        SET official_id = excluded.official_id, official_hash = excluded.official_hash,
                            official_source = excluded.official_source, as_of = excluded.as_of,
                            plain_id = excluded.plain_id, plain_hash = excluded.plain_hash,
                            plain_source = excluded.plain_source, jurisdiction = excluded.jurisdiction,
                            province = excluded.province, fuller_levels = excluded.fuller_levels,
                            portal_url = excluded.portal_url, findings = excluded.findings, item = excluded.item,
                            changed_version = excluded.changed_version, changed_at = excluded.changed_at
                        """)) {
            for (CatalogueChange change : changes) {
                StoredRecord before = stored.get(change.code());
                UUID official = before == null ? null : before.officialId();
                UUID plain = before == null ? null : before.plainId();
                if (change.official() != null) {
                    official = addLayer(layer, change, "OFFICIAL", change.official(), runId);
                }
                if (change.plain() != null) {
                    plain = addLayer(layer, change, "PLAIN", change.plain(), runId);
                }
                addRecord(record, change, before, official, plain, kept.entry(change, before), newVersion);
            }
            layer.executeBatch();
            record.executeBatch();
        }
    }

    private UUID addLayer(
            PreparedStatement statement, CatalogueChange change, String layer, Text<?> text, @Nullable UUID runId)
            throws SQLException {
        UUID id = UUID.randomUUID();
        Object content = text.content();
        String decision =
                content instanceof Procedure procedure ? procedure.publication().decision() : "";
        setAll(
                statement,
                id,
                change.code().value(),
                layer,
                json.write(content),
                text.hash(),
                text.source(),
                decision,
                change.asOf(),
                runId,
                now,
                change.code().value(),
                layer);
        statement.addBatch();
        return id;
    }

    private void addRecord(
            PreparedStatement statement,
            CatalogueChange change,
            @Nullable StoredRecord before,
            @Nullable UUID official,
            @Nullable UUID plain,
            CatalogueEntry entry,
            long newVersion)
            throws SQLException {
        Text<Procedure> newOfficial = change.official();
        Text<PlainLayer> newPlain = change.plain();
        Jurisdiction jurisdiction = entry.official().jurisdiction();
        setAll(
                statement,
                change.code().value(),
                official,
                newOfficial != null ? newOfficial.hash() : before == null ? "" : before.officialHash(),
                newOfficial != null ? newOfficial.source() : before == null ? "" : before.officialSource(),
                change.asOf(),
                plain,
                newPlain != null ? newPlain.hash() : before == null ? null : before.plainHash(),
                newPlain != null ? newPlain.source() : before == null ? null : before.plainSource(),
                kindOf(jurisdiction),
                jurisdiction instanceof Jurisdiction.Local local ? local.provinceCode() : null,
                StoredRecord.joined(change.fullerLevels()),
                change.portalUrl(),
                json.write(change.findings()),
                json.write(CatalogueItem.of(entry)),
                newVersion,
                now);
        statement.addBatch();
    }

    private static String kindOf(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case Jurisdiction.National national -> "NATIONAL";
            case Jurisdiction.Local local -> "LOCAL";
            case Jurisdiction.Unsure unsure -> "UNSURE";
        };
    }

    /// Counts the change and wakes the nodes; they hear of it when the transaction commits.
    void announce(long newVersion) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE procedure.catalogue SET version = ?, changed_at = ?")) {
            setAll(statement, newVersion, now);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_notify('procedure_catalogue', ?)")) {
            statement.setString(1, Long.toString(newVersion));
            statement.execute();
        }
    }

    void run(UUID runId, ImportReport report, Instant started) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO procedure.import_run (id, source, started_at, finished_at, records, added, changed,
                                                  unchanged, rejected, repaired, doubtful, complete, vanished, conflicts)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            setAll(
                    statement,
                    runId,
                    report.source(),
                    started.atOffset(ZoneOffset.UTC),
                    now,
                    report.records(),
                    report.added(),
                    report.changed(),
                    report.unchanged(),
                    report.rejected(),
                    report.repaired(),
                    report.doubtful(),
                    report.complete(),
                    report.vanished(),
                    report.conflicts());
            statement.executeUpdate();
        }
        findings(runId, report.rows());
    }

    private void findings(UUID runId, List<ImportReport.Row> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO procedure.import_finding (run_id, position, origin, code, kind, reason, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            List<ImportReport.Row> all = new ArrayList<>(rows);
            for (int i = 0; i < all.size(); i++) {
                Finding finding = all.get(i).finding();
                setAll(
                        statement,
                        runId,
                        i,
                        all.get(i).origin(),
                        all.get(i).code(),
                        finding.kind().name(),
                        finding.reason().name(),
                        finding.detail());
                statement.addBatch();
                if (i % 500 == 499) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    static void setAll(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
