package vn.motcua.procedure.repeal;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Repeal;

/// SQL of the repeals; each call joins the caller's transaction if there is one.
@Singleton
class RepealQueries {
    private final TransactionOperations<Connection> transactions;

    RepealQueries(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /// Newest first.
    List<RepealEvent> events(ProcedureCode code) {
        return list(
                """
                SELECT number, effective_from, decision, decided_on, note, actor_name, at,
                       coalesce((SELECT string_agg(successor.code, ',' ORDER BY position)
                                 FROM procedure.repeal_successor successor
                                 WHERE successor.event_id = event.id), '') AS successors
                FROM procedure.repeal_event event
                WHERE code = ?
                ORDER BY number DESC
                """,
                row -> new RepealEvent(
                        row.getInt("number"),
                        repeal(row),
                        row.getString("note"),
                        row.getString("actor_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                code.value());
    }

    private static @Nullable Repeal repeal(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("effective_from", LocalDate.class);
        return from == null
                ? null
                : new Repeal(
                        from,
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class),
                        codes(row.getString("successors")));
    }

    private static List<ProcedureCode> codes(String joined) {
        return Stream.of(joined.split(","))
                .filter(code -> !code.isEmpty())
                .map(ProcedureCode::new)
                .toList();
    }

    SuccessorGraph graph() {
        return new SuccessorGraph(list(
                        "SELECT code, successors FROM procedure.repeal",
                        row -> Map.entry(new ProcedureCode(row.getString(1)), codes(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// Names of the records there are among the codes, people's words before the official ones.
    Map<ProcedureCode, String> names(Collection<ProcedureCode> codes) {
        Map<ProcedureCode, String> names = new HashMap<>();
        list(
                        "SELECT code, item->>'title' FROM procedure.record WHERE code = ANY (string_to_array(?, ','))",
                        row -> Map.entry(new ProcedureCode(row.getString(1)), row.getString(2)),
                        joined(codes))
                .forEach(each -> names.put(each.getKey(), each.getValue()));
        return names;
    }

    /// @param repeal absent to undo the one that stands
    void append(ProcedureCode code, int number, @Nullable Repeal repeal, String note, StaffUser actor, Instant at) {
        long id = list(
                        """
                        INSERT INTO procedure.repeal_event (code, number, action, effective_from, decision, decided_on,
                                                            note, actor_id, actor_name, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        RETURNING id
                        """,
                        row -> row.getLong(1),
                        code.value(),
                        number,
                        repeal == null ? "UNDONE" : "REPEALED",
                        repeal == null ? null : repeal.effectiveFrom(),
                        repeal == null ? null : repeal.decision(),
                        repeal == null ? null : repeal.decidedOn(),
                        note,
                        actor.id(),
                        actor.displayName(),
                        at.atOffset(ZoneOffset.UTC))
                .getFirst();
        if (repeal != null && !repeal.successors().isEmpty()) {
            list("""
                    INSERT INTO procedure.repeal_successor (event_id, position, code)
                    SELECT ?, position, code
                    FROM unnest(string_to_array(?, ',')) WITH ORDINALITY AS each (code, position)
                    RETURNING position
                    """, row -> row.getInt(1), id, joined(repeal.successors()));
        }
    }

    /// Records that vanished from the source, and those of them that somebody decided to keep; repealed ones are
    /// settled.
    List<Vanished> vanished() {
        return list(
                """
                SELECT newest.code, record.item->>'title' AS title, record.plain_id IS NOT NULL AS curated,
                       coalesce(run.source, '') AS source, newest.action, newest.actor_name, newest.at
                FROM (SELECT DISTINCT ON (code) * FROM procedure.record_event ORDER BY code, id DESC) newest
                JOIN procedure.record ON record.code = newest.code
                LEFT JOIN procedure.import_run run ON run.id = newest.run_id
                WHERE newest.action IN ('VANISHED', 'KEPT')
                  AND NOT EXISTS (SELECT 1 FROM procedure.repeal WHERE repeal.code = newest.code)
                ORDER BY curated DESC, newest.code
                """,
                row -> new Vanished(
                        new ProcedureCode(row.getString("code")),
                        row.getString("title"),
                        row.getBoolean("curated"),
                        row.getString("source"),
                        row.getString("action").equals("KEPT"),
                        row.getString("actor_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    /// Repealed records that came again with a source of a day on which they were no longer in force.
    List<StillPublished> stillPublished() {
        return list(
                """
                SELECT repeal.code, record.item->>'title' AS title, run.source, claim.as_of, repeal.effective_from,
                       repeal.decision
                FROM procedure.repeal
                CROSS JOIN procedure.catalogue
                JOIN procedure.record ON record.code = repeal.code
                JOIN procedure.source_claim claim ON claim.code = repeal.code
                JOIN procedure.import_run run ON run.id = claim.run_id
                WHERE repeal.effective_from <= least(catalogue.day, claim.as_of)
                  AND run.finished_at > (SELECT max(at) FROM procedure.repeal_event event
                                         WHERE event.code = repeal.code)
                ORDER BY repeal.code, run.finished_at DESC
                """,
                row -> new StillPublished(
                        new ProcedureCode(row.getString("code")),
                        row.getString("title"),
                        row.getString("source"),
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("effective_from", LocalDate.class),
                        row.getString("decision")));
    }

    void keep(ProcedureCode code, StaffUser actor, Instant at) {
        list(
                """
                INSERT INTO procedure.record_event (code, action, actor_id, actor_name, run_id, at)
                SELECT ?, 'KEPT', ?, ?, run_id, ? FROM procedure.record_event WHERE code = ? ORDER BY id DESC LIMIT 1
                RETURNING id
                """,
                row -> row.getLong(1),
                code.value(),
                actor.id(),
                actor.displayName(),
                at.atOffset(ZoneOffset.UTC),
                code.value());
    }

    private static String joined(Collection<ProcedureCode> codes) {
        return codes.stream().map(ProcedureCode::value).collect(Collectors.joining(","));
    }

    private interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
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
}
