package vn.motcua.procedure.plain;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.ProcedureCode;

/// The SQL of drafts and of the deeds of editors.
@Singleton
class EditQueries {
    private static final String EDITS = """
            SELECT code, number, action, content, official_id, plain_id, actor_name, at FROM procedure.plain_edit
            """;

    private final TransactionOperations<Connection> transactions;
    private final DraftText text;
    private final Clock clock;

    EditQueries(TransactionOperations<Connection> transactions, DraftText text, Clock clock) {
        this.transactions = transactions;
        this.text = text;
        this.clock = clock;
    }

    /// Lets one editor at a time save to a record, until the transaction ends.
    void lock(ProcedureCode code) {
        list("SELECT pg_advisory_xact_lock(hashtext('procedure.plain_edit'), hashtext(?))", row -> 1, code.value());
    }

    Optional<Editing.Edit> last(ProcedureCode code) {
        return list(EDITS + "WHERE code = ? ORDER BY number DESC LIMIT 1", this::edit, code.value()).stream()
                .findFirst();
    }

    Optional<Editing.Edit> edit(ProcedureCode code, int number) {
        return list(EDITS + "WHERE code = ? AND number = ?", this::edit, code.value(), number).stream()
                .findFirst();
    }

    /// The official text before the one in force, where nobody has yet looked whether the plain layer still fits.
    Optional<UUID> unseenSince(ProcedureCode code) {
        return reviews("AND record.code = ?", code.value()).stream()
                .map(Review::seen)
                .findFirst();
    }

    List<Review> reviews() {
        return reviews("");
    }

    /// A published layer under which the official text has changed.
    record Review(ProcedureCode code, String title, UUID seen, UUID official, Instant changedAt) {}

    private List<Review> reviews(String condition, Object... parameters) {
        return list(
                """
                SELECT record.code, record.item->>'title' AS title, seen_id AS seen, record.official_id, record.changed_at
                FROM procedure.record
                JOIN procedure.outdated_layer ON outdated_layer.code = record.code
                WHERE true
                """ + condition + " ORDER BY record.changed_at DESC, record.code",
                row -> new Review(
                        new ProcedureCode(row.getString("code")),
                        row.getString("title"),
                        uuid(row, "seen"),
                        uuid(row, "official_id"),
                        instant(row, "changed_at")),
                parameters);
    }

    /// Records with a draft that is not published, the newest first.
    List<PlainDesk.OpenDraft> drafts() {
        return list(
                """
                SELECT newest.code, record.item->>'title' AS title, newest.actor_name, newest.at
                FROM (SELECT DISTINCT ON (code) code, action, actor_name, at
                      FROM procedure.plain_edit ORDER BY code, number DESC) newest
                JOIN procedure.record ON record.code = newest.code
                WHERE newest.action = 'DRAFTED'
                ORDER BY newest.at DESC
                """,
                row -> new PlainDesk.OpenDraft(
                        new ProcedureCode(row.getString("code")),
                        row.getString("title"),
                        row.getString("actor_name"),
                        instant(row, "at")));
    }

    /// The published versions, newest first.
    List<PlainDesk.Version> versions(ProcedureCode code) {
        return list(
                """
                SELECT version.id, version.number, version.source, version.recorded_at, edit.actor_name,
                       version.id = record.plain_id AS standing
                FROM procedure.layer_version version
                JOIN procedure.record ON record.code = version.code
                LEFT JOIN procedure.plain_edit edit
                    ON edit.plain_id = version.id AND edit.action IN ('PUBLISHED', 'RESTORED')
                WHERE version.code = ? AND version.layer = 'PLAIN'
                ORDER BY version.number DESC
                """,
                row -> new PlainDesk.Version(
                        uuid(row, "id"),
                        row.getInt("number"),
                        row.getString("source"),
                        Objects.requireNonNullElse(row.getString("actor_name"), ""),
                        instant(row, "recorded_at"),
                        row.getBoolean("standing")),
                code.value());
    }

    void append(
            ProcedureCode code,
            int number,
            EditAction action,
            PlainDraft content,
            UUID official,
            @Nullable UUID plain,
            StaffUser actor) {
        update(
                """
                INSERT INTO procedure.plain_edit (code, number, action, content, official_id, plain_id, actor_id,
                                                  actor_name, at)
                VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                """,
                code.value(),
                number,
                action.name(),
                text.write(content),
                official,
                plain,
                actor.id(),
                actor.displayName(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    private Editing.Edit edit(ResultSet row) throws SQLException {
        String plain = row.getString("plain_id");
        return new Editing.Edit(
                row.getInt("number"),
                EditAction.valueOf(row.getString("action")),
                text.read(row.getString("content")),
                uuid(row, "official_id"),
                Optional.ofNullable(plain).map(UUID::fromString),
                row.getString("actor_name"),
                instant(row, "at"));
    }

    <T> List<T> list(String sql, RowMapper<T> mapping, Object... parameters) {
        return transactions.executeRead(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                set(statement, parameters);
                List<T> rows = new ArrayList<>();
                try (ResultSet found = statement.executeQuery()) {
                    while (found.next()) {
                        rows.add(mapping.map(found));
                    }
                }
                return rows;
            }
        });
    }

    void update(String sql, @Nullable Object... parameters) {
        transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                set(statement, parameters);
                return statement.executeUpdate();
            }
        });
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// One row to one value.
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }
}
