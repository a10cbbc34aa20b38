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
                SELECT code, jurisdiction, province, item, official_id, plain_id, changed_version
                FROM procedure.record
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
            return new Change(code, null);
        }
        String tag =
                Json.hash(row.getString("official_id") + row.getString("plain_id") + row.getLong("changed_version"));
        return new Change(
                code, new Served(json.read(row.getString("item"), CatalogueItem.class), tag.substring(0, 16)));
    }

    Optional<CatalogueEntry> entry(ProcedureCode code) {
        return list("""
                        SELECT official.content AS official, plain.content AS plain, record.fuller_levels,
                               record.portal_url
                        FROM procedure.record
                        JOIN procedure.layer_version official ON official.id = record.official_id
                        LEFT JOIN procedure.layer_version plain ON plain.id = record.plain_id
                        WHERE record.code = ?
                        """, this::entry, code.value()).stream().findFirst();
    }

    private CatalogueEntry entry(ResultSet row) throws SQLException {
        Procedure official = json.read(row.getString("official"), Procedure.class);
        String plain = row.getString("plain");
        return new CatalogueEntry(
                StoredRecord.enriched(
                        official, StoredRecord.levels(row.getString("fuller_levels")), row.getString("portal_url")),
                plain == null ? null : json.read(plain, PlainLayer.class));
    }

    List<CatalogueExport.Exported> exported(List<String> codes) {
        return list("""
                SELECT official.content AS official, plain.content AS plain, record.fuller_levels, record.portal_url,
                       record.changed_at,
                       (SELECT jsonb_agg(
                                   jsonb_build_object(
                                       'layer', v.layer, 'number', v.number, 'source', v.source,
                                       'decision', v.decision, 'asOf', v.as_of, 'recordedAt', v.recorded_at)
                                   ORDER BY v.layer, v.number)
                        FROM procedure.layer_version v WHERE v.code = record.code) AS versions
                FROM procedure.record
                JOIN procedure.layer_version official ON official.id = record.official_id
                LEFT JOIN procedure.layer_version plain ON plain.id = record.plain_id
                WHERE record.code = ANY (string_to_array(?, ','))
                ORDER BY record.code
                """, this::exported, String.join(",", codes));
    }

    private CatalogueExport.Exported exported(ResultSet row) throws SQLException {
        return new CatalogueExport.Exported(
                entry(row),
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
