package vn.motcua.procedure.checklist;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.checklist.ChecklistVersion.Source;
import vn.motcua.procedure.checklist.ChecklistVersion.State;

/// SQL of the tables; each call joins the caller's transaction if there is one.
@Singleton
class ChecklistQueries {
    private static final String COLUMNS = "SELECT number, content, state, source, author, recorded_at ";

    private final TransactionOperations<Connection> transactions;
    private final ObjectMapper mapper;

    ChecklistQueries(TransactionOperations<Connection> transactions, ObjectMapper mapper) {
        this.transactions = transactions;
        this.mapper = mapper;
    }

    /// The tables that people may be shown.
    List<ChecklistVersion> published() {
        return list(COLUMNS + "FROM procedure.checklist WHERE state = 'PUBLISHED'");
    }

    /// The newest version of each table, whatever its state.
    List<ChecklistVersion> newest() {
        return list("SELECT DISTINCT ON (code) number, content, state, source, author, recorded_at"
                + " FROM procedure.checklist_version ORDER BY code, number DESC");
    }

    /// Newest first.
    List<ChecklistVersion> history(ProcedureCode code) {
        return list(COLUMNS + "FROM procedure.checklist_version WHERE code = ? ORDER BY number DESC", code.value());
    }

    /// Waits for other writers of this table, then adds a version.
    ///
    /// @return its number
    int add(ChecklistTable table, State state, Source source, String author, Instant at) {
        String content = write(table);
        return transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement("""
                    INSERT INTO procedure.checklist_version
                        (code, number, content, content_hash, state, source, author, recorded_at)
                    SELECT ?, coalesce(max(number), 0) + 1, ?::jsonb, ?, ?, ?, ?, ?
                    FROM procedure.checklist_version WHERE code = ?
                    RETURNING number
                    """)) {
                String code = table.code().value();
                set(statement, code, content, hash(content), state.name(), source.name(), author, utc(at), code);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    /// Counts a change of the catalogue and wakes all nodes when the transaction commits; holds the catalogue's row.
    void announce(Instant at) {
        transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement("""
                    WITH counted AS (
                        UPDATE procedure.catalogue SET version = version + 1, changed_at = ? RETURNING version
                    )
                    SELECT pg_notify('procedure_catalogue', version::text) FROM counted
                    """)) {
                set(statement, utc(at));
                return statement.execute();
            }
        });
    }

    /// Lets one writer of tables at a time go on, until its transaction ends.
    void lock() {
        transactions.executeWrite(status -> {
            try (PreparedStatement statement =
                    status.getConnection().prepareStatement("SELECT pg_advisory_xact_lock(202611211320)")) {
                return statement.execute();
            }
        });
    }

    <T> T inTransaction(Supplier<T> work) {
        return transactions.executeWrite(status -> work.get());
    }

    private List<ChecklistVersion> list(String sql, Object... parameters) {
        return transactions.executeRead(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                set(statement, parameters);
                List<ChecklistVersion> versions = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        versions.add(version(row));
                    }
                }
                return versions;
            }
        });
    }

    private ChecklistVersion version(ResultSet row) throws SQLException {
        return new ChecklistVersion(
                row.getInt("number"),
                read(row.getString("content")),
                State.valueOf(row.getString("state")),
                Source.valueOf(row.getString("source")),
                row.getString("author"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private ChecklistTable read(String content) {
        try {
            return StarterTables.parse(content.getBytes(StandardCharsets.UTF_8), mapper);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored checklist table cannot be read", e);
        }
    }

    private String write(ChecklistTable table) {
        try {
            return mapper.writeValueAsString(table).replace("\\u0000", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
