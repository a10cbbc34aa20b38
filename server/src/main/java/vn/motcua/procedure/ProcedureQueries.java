package vn.motcua.procedure;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueExport.State;
import vn.motcua.procedure.CatalogueSnapshot.Change;
import vn.motcua.procedure.CatalogueSnapshot.Served;

/// Reads the catalogue as it stands.
@Singleton
class ProcedureQueries {
    private final TransactionOperations<Connection> transactions;
    private final Json json;

    ProcedureQueries(TransactionOperations<Connection> transactions, Json json) {
        this.transactions = transactions;
        this.json = json;
    }

    long version() {
        return list("SELECT version FROM procedure.catalogue", row -> row.getLong(1))
                .getFirst();
    }

    List<Change> changesSince(long version, String province) {
        return list("""
                SELECT record.code, jurisdiction, province, item, official_id, plain_id, changed_version,
                       effective_from, decision, decided_on, successors, effective_from <= catalogue.day AS repealed
                FROM procedure.record
                CROSS JOIN procedure.catalogue
                LEFT JOIN procedure.repeal ON repeal.code = record.code
                WHERE changed_version > ?
                """, row -> change(row, province), version);
    }

    private Change change(ResultSet row, String province) throws SQLException {
        var code = new ProcedureCode(row.getString("code"));
        boolean served =
                switch (row.getString("jurisdiction")) {
                    case "NATIONAL" -> true;
                    case "LOCAL" -> province.equals(row.getString("province"));
                    default -> false;
                };
        if (!served) {
            return new Change(code, null, null);
        }
        var item = json.read(row.getString("item"), CatalogueItem.class);
        Repeal repeal = repeal(row);
        if (repeal != null && row.getBoolean("repealed")) {
            return new Change(code, null, new RepealedProcedure(item, repeal));
        }
        String tag =
                Json.hash(row.getString("official_id") + row.getString("plain_id") + row.getLong("changed_version"));
        return Change.served(code, new Served(item, tag.substring(0, 16), repeal));
    }

    private static @Nullable Repeal repeal(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("effective_from", LocalDate.class);
        return from == null
                ? null
                : new Repeal(
                        from,
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class),
                        Repeal.codes(row.getString("successors")));
    }

    Optional<CatalogueEntry> entry(ProcedureCode code) {
        return list("""
                        SELECT official.content AS official, plain.content AS plain, seen.content AS seen,
                               record.fuller_levels, record.portal_url
                        FROM procedure.record
                        JOIN procedure.layer_version official ON official.id = record.official_id
                        LEFT JOIN procedure.layer_version plain ON plain.id = record.plain_id
                        LEFT JOIN procedure.outdated_layer ON outdated_layer.code = record.code
                        LEFT JOIN procedure.layer_version seen ON seen.id = outdated_layer.seen_id
                        WHERE record.code = ?
                        """, this::entry, code.value()).stream().findFirst();
    }

    private CatalogueEntry entry(ResultSet row) throws SQLException {
        Procedure official = json.read(row.getString("official"), Procedure.class);
        String plain = row.getString("plain");
        String seen = row.getString("seen");
        return new CatalogueEntry(
                StoredRecord.enriched(
                        official, StoredRecord.levels(row.getString("fuller_levels")), row.getString("portal_url")),
                plain == null ? null : json.read(plain, PlainLayer.class),
                seen == null ? null : json.read(seen, Procedure.class));
    }

    List<CatalogueExport.Exported> exported(List<String> codes) {
        return list("""
                SELECT official.content AS official, plain.content AS plain, seen.content AS seen,
                       record.fuller_levels, record.portal_url, record.changed_at, repeal.effective_from, repeal.decision, repeal.decided_on, repeal.successors,
                       repeal.effective_from <= catalogue.day AS repealed,
                       (SELECT jsonb_agg(
                                   jsonb_build_object(
                                       'layer', v.layer, 'number', v.number, 'source', v.source,
                                       'decision', v.decision, 'asOf', v.as_of, 'recordedAt', v.recorded_at)
                                   ORDER BY v.layer, v.number)
                        FROM procedure.layer_version v WHERE v.code = record.code) AS versions
                FROM procedure.record
                CROSS JOIN procedure.catalogue
                JOIN procedure.layer_version official ON official.id = record.official_id
                LEFT JOIN procedure.layer_version plain ON plain.id = record.plain_id
                LEFT JOIN procedure.outdated_layer ON outdated_layer.code = record.code
                LEFT JOIN procedure.layer_version seen ON seen.id = outdated_layer.seen_id
                LEFT JOIN procedure.repeal ON repeal.code = record.code
                WHERE record.code = ANY (string_to_array(?, ','))
                ORDER BY record.code
                """, this::exported, String.join(",", codes));
    }

    private CatalogueExport.Exported exported(ResultSet row) throws SQLException {
        Repeal repeal = repeal(row);
        State state = repeal == null ? State.IN_FORCE : row.getBoolean("repealed") ? State.REPEALED : State.ENDING;
        return new CatalogueExport.Exported(
                entry(row),
                state,
                repeal,
                row.getObject("changed_at", OffsetDateTime.class),
                json.readList(row.getString("versions"), CatalogueExport.Version.class));
    }

    List<CatalogueExport.Changed> changedDays() {
        return list(
                "SELECT code, changed_at FROM procedure.record ORDER BY code",
                row -> new CatalogueExport.Changed(
                        new ProcedureCode(row.getString("code")),
                        row.getObject("changed_at", OffsetDateTime.class)
                                .atZoneSameInstant(ZoneId.of("Asia/Ho_Chi_Minh"))
                                .toLocalDate()));
    }

    CatalogueExport.Extent extent(int procedures) {
        return list(
                        """
                        SELECT (SELECT max(as_of) FROM procedure.record) AS as_of, changed_at
                        FROM procedure.catalogue
                        """,
                        row -> new CatalogueExport.Extent(
                                procedures,
                                row.getObject("as_of", LocalDate.class),
                                row.getObject("changed_at", OffsetDateTime.class)))
                .getFirst();
    }

    <T> List<T> list(String sql, RowMapper<T> mapper, Object... parameters) {
        return transactions.executeRead(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                statement.setFetchSize(500);
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

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    /// One row to one value.
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }
}
