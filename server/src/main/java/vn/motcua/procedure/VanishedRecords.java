package vn.motcua.procedure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.motcua.procedure.Publication.Source;

/// Notes which records a complete source no longer holds (không còn trong nguồn), and which came back. They are served
/// on: only a person may say that a procedure is repealed.
final class VanishedRecords {
    private final Connection connection;
    private final Set<ProcedureCode> vanished =
            new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
    private final Set<ProcedureCode> returned =
            new TreeSet<>((a, b) -> a.value().compareTo(b.value()));

    VanishedRecords(Connection connection) {
        this.connection = connection;
    }

    /// @param present codes that the source holds, rejected records included: what cannot be read has not vanished
    /// @param complete whether what the source lacks is gone
    /// @return how many records are newly missing
    int compare(Map<ProcedureCode, StoredRecord> stored, Set<String> present, boolean complete) throws SQLException {
        Set<String> missing = missing();
        for (StoredRecord each : stored.values()) {
            String code = each.code().value();
            boolean known = missing.contains(code);
            if (known && present.contains(code)) {
                returned.add(each.code());
            } else if (complete && !known && !present.contains(code) && official(each)) {
                vanished.add(each.code());
            }
        }
        return vanished.size();
    }

    /// The newly missing ones.
    Set<ProcedureCode> codes() {
        return vanished;
    }

    /// What ships with the service or was typed by an editor was never in the national set.
    private static boolean official(StoredRecord record) {
        return record.officialSource().equals(Source.NATIONAL_TEXT.name());
    }

    private Set<String> missing() throws SQLException {
        Set<String> codes = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                        SELECT code
                        FROM (SELECT DISTINCT ON (code) code, action
                              FROM procedure.record_event ORDER BY code, id DESC) newest
                        WHERE action IN ('VANISHED', 'KEPT')
                        """);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }

    void write(UUID runId, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO procedure.record_event (code, action, run_id, at) VALUES (?, ?, ?, ?)")) {
            add(statement, vanished, "VANISHED", runId, now);
            add(statement, returned, "RETURNED", runId, now);
            statement.executeBatch();
        }
    }

    private static void add(
            PreparedStatement statement, Set<ProcedureCode> codes, String action, UUID runId, Instant now)
            throws SQLException {
        for (ProcedureCode code : codes) {
            RecordWriter.setAll(statement, code.value(), action, runId, now.atOffset(ZoneOffset.UTC));
            statement.addBatch();
        }
    }
}
