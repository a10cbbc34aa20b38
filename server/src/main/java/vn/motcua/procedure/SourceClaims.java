package vn.motcua.procedure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.procedure.ParsedRecord.Accepted;
import vn.motcua.procedure.Publication.Source;

/// What each source says of each record now, and where two of them disagree; reads and writes in the import's
/// transaction.
final class SourceClaims {
    static final String COLUMNS = "source, name, levels, fees, as_of";

    private final Connection connection;
    private final Map<String, List<SourceClaim>> known = new HashMap<>();

    SourceClaims(Connection connection) throws SQLException {
        this.connection = connection;
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT code, " + COLUMNS + " FROM procedure.source_claim");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                known.computeIfAbsent(row.getString("code"), first -> new ArrayList<>())
                        .add(claim(row));
            }
        }
    }

    static SourceClaim claim(ResultSet row) throws SQLException {
        return new SourceClaim(
                Source.valueOf(row.getString("source")),
                row.getString("name"),
                StoredRecord.levels(row.getString("levels")),
                StatedFees.parse(row.getString("fees")),
                row.getObject("as_of", LocalDate.class));
    }

    /// Where this record and what another source said of it before say different things.
    List<Finding> conflicts(Accepted record) {
        SourceClaim claim = SourceClaim.of(record);
        return known.getOrDefault(record.procedure().code().value(), List.of()).stream()
                .flatMap(other -> SourceConflict.between(claim, other).stream())
                .map(SourceConflict::finding)
                .toList();
    }

    void write(List<ParsedRecord> records, UUID runId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO procedure.source_claim (code, source, name, levels, fees, as_of, run_id)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (code, source) DO UPDATE
                SET name = excluded.name, levels = excluded.levels, fees = excluded.fees, as_of = excluded.as_of,
                    run_id = excluded.run_id
                """)) {
            int waiting = 0;
            for (ParsedRecord item : records) {
                if (item instanceof Accepted accepted && isNew(accepted)) {
                    add(statement, accepted, runId);
                    if (++waiting % 500 == 0) {
                        statement.executeBatch();
                    }
                }
            }
            statement.executeBatch();
        }
    }

    private boolean isNew(Accepted record) {
        return !known.getOrDefault(record.procedure().code().value(), List.of()).contains(SourceClaim.of(record));
    }

    private static void add(PreparedStatement statement, Accepted record, UUID runId) throws SQLException {
        SourceClaim claim = SourceClaim.of(record);
        RecordWriter.setAll(
                statement,
                record.procedure().code().value(),
                claim.source().name(),
                claim.name(),
                StoredRecord.joined(claim.levels()),
                claim.fees().joined(),
                claim.asOf(),
                runId);
        statement.addBatch();
    }
}
