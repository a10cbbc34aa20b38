package vn.motcua.procedure.intake;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.intake.ImportJob.Fault;
import vn.motcua.procedure.intake.ImportJob.State;

/// SQL of the imports begun in the console; each call joins the caller's transaction if there is one.
@Singleton
class ImportJobs {
    private static final String COLUMNS = """
            SELECT id, file_name, complete, state, actor_name, started_at, changed_at, share, records, renewed, preview,
                   fault, fault_place, fault_line, fault_detail, run_id
            FROM procedure.import_job
            """;

    private final TransactionOperations<Connection> transactions;
    private final ObjectMapper mapper;
    private final Clock clock;

    ImportJobs(TransactionOperations<Connection> transactions, ObjectMapper mapper, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.clock = clock;
    }

    UUID add(String fileName, byte[] content, boolean complete, StaffUser actor) {
        UUID id = UUID.randomUUID();
        update("""
                INSERT INTO procedure.import_job (id, file_name, content, complete, state, actor_id, actor_name,
                                                  started_at, changed_at)
                VALUES (?, ?, ?, ?, 'READING', ?, ?, ?, ?)
                """, id, fileName, content, complete, actor.id(), actor.displayName(), now(), now());
        return id;
    }

    Optional<ImportJob> find(UUID id) {
        return list(COLUMNS + " WHERE id = ?", this::job, id).stream().findFirst();
    }

    /// Those that run or wait for an answer, the newest first.
    List<ImportJob> open() {
        return list(COLUMNS + " WHERE content IS NOT NULL ORDER BY started_at DESC", this::job);
    }

    byte[] content(UUID id) {
        return list("SELECT content FROM procedure.import_job WHERE id = ?", row -> row.getBytes(1), id)
                .getFirst();
    }

    /// The newest import in the catalogue's history.
    @Nullable
    UUID newestRun() {
        return list(
                        "SELECT id FROM procedure.import_run ORDER BY finished_at DESC LIMIT 1",
                        row -> row.getObject(1, UUID.class))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /// Whether another import came in since the preview was made.
    boolean isOutdated(UUID id) {
        return list("""
                        SELECT seen_run IS DISTINCT FROM
                               (SELECT id FROM procedure.import_run ORDER BY finished_at DESC LIMIT 1)
                        FROM procedure.import_job WHERE id = ?
                        """, row -> row.getBoolean(1), id).getFirst();
    }

    void progress(UUID id, int share, int records) {
        update(
                "UPDATE procedure.import_job SET share = ?, records = ?, changed_at = ? WHERE id = ?",
                share,
                records,
                now(),
                id);
    }

    void ready(UUID id, ImportPreview preview, @Nullable UUID seenRun) {
        update("""
                UPDATE procedure.import_job SET state = 'READY', preview = ?::jsonb, seen_run = ?, changed_at = ?
                WHERE id = ?
                """, written(preview), seenRun, now(), id);
    }

    /// @return false when the job was not ready any more
    boolean run(UUID id, State state, boolean renewed) {
        return update("""
                        UPDATE procedure.import_job
                        SET state = ?, renewed = ?, share = 0, records = 0, changed_at = ?
                        WHERE id = ? AND state = 'READY'
                        """, state.name(), renewed, now(), id) == 1;
    }

    void done(UUID id, ImportPreview result, UUID runId) {
        update("""
                UPDATE procedure.import_job
                SET state = 'DONE', preview = ?::jsonb, run_id = ?, content = NULL, changed_at = ?
                WHERE id = ?
                """, written(result), runId, now(), id);
    }

    void failed(UUID id, Fault fault) {
        update("""
                UPDATE procedure.import_job
                SET state = 'FAILED', fault = ?, fault_place = ?, fault_line = ?, fault_detail = ?, content = NULL,
                    changed_at = ?
                WHERE id = ?
                """, fault.kind(), fault.place(), fault.line(), fault.detail(), now(), id);
    }

    void drop(UUID id) {
        update("""
                UPDATE procedure.import_job SET state = 'DROPPED', content = NULL, changed_at = ?
                WHERE id = ? AND state = 'READY'
                """, now(), id);
    }

    /// Previews that nobody answered for a day.
    void dropOld() {
        update("""
                UPDATE procedure.import_job SET state = 'DROPPED', content = NULL, changed_at = ?
                WHERE state = 'READY' AND changed_at < ?
                """, now(), now().minusDays(1));
    }

    private ImportJob job(ResultSet row) throws SQLException {
        String preview = row.getString("preview");
        String fault = row.getString("fault");
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getBoolean("complete"),
                State.valueOf(row.getString("state")),
                row.getString("actor_name"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("share"),
                row.getInt("records"),
                row.getBoolean("renewed"),
                preview == null ? null : read(preview),
                fault == null
                        ? null
                        : new Fault(
                                fault,
                                row.getString("fault_place"),
                                row.getInt("fault_line"),
                                row.getString("fault_detail")),
                row.getObject("run_id", UUID.class));
    }

    /// Titles of records by their codes, those of them there are.
    Map<String, String> titles(List<String> codes) {
        Map<String, String> titles = new HashMap<>();
        list(
                "SELECT code, item->>'title' FROM procedure.record WHERE code = ANY (string_to_array(?, ','))",
                row -> {
                    titles.put(row.getString(1), row.getString(2));
                    return row.getString(1);
                },
                String.join(",", codes));
        return titles;
    }

    private String written(ImportPreview preview) {
        try {
            return mapper.writeValueAsString(preview);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportPreview read(String preview) {
        try {
            return Objects.requireNonNull(mapper.readValue(preview, ImportPreview.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private int update(String sql, @Nullable Object... parameters) {
        return transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                set(statement, parameters);
                return statement.executeUpdate();
            }
        });
    }

    private <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return transactions.executeRead(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                set(statement, parameters);
                List<T> rows = new ArrayList<>();
                try (ResultSet found = statement.executeQuery()) {
                    while (found.next()) {
                        rows.add(mapper.map(found));
                    }
                }
                return rows;
            }
        });
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }
}
