package vn.motcua.procedure;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;

/// Puts an editor's plain layer into force (công bố lớp dễ hiểu): a new version beside the official record, seen by all
/// nodes within two seconds. Earlier versions stay.
@Singleton
public class PlainPublishing {
    private static final String EDITOR = "EDITOR";

    private final TransactionOperations<Connection> transactions;
    private final ProcedureQueries queries;
    private final Json json;
    private final Clock clock;

    PlainPublishing(TransactionOperations<Connection> transactions, ProcedureQueries queries, Json json, Clock clock) {
        this.transactions = transactions;
        this.queries = queries;
        this.json = json;
        this.clock = clock;
    }

    /// Which texts stand now.
    ///
    /// @param plain absent when the record has no plain layer
    public record Standing(CatalogueEntry entry, UUID official, Optional<UUID> plain) {}

    /// The record with both layers and the versions they have; empty for codes unknown.
    public Optional<Standing> standing(ProcedureCode code) {
        return queries.entry(code).map(entry -> queries.list(
                        "SELECT official_id, plain_id FROM procedure.record WHERE code = ?",
                        row -> {
                            String plain = row.getString("plain_id");
                            return new Standing(
                                    entry,
                                    ProcedureQueries.uuid(row, "official_id"),
                                    Optional.ofNullable(plain).map(UUID::fromString));
                        },
                        code.value())
                .getFirst());
    }

    /// A plain layer of the record that stands or once stood.
    public Optional<PlainLayer> plain(ProcedureCode code, UUID version) {
        return content(code, version, "PLAIN").map(text -> json.read(text, PlainLayer.class));
    }

    /// An official text of the record that stands or once stood.
    public Optional<Procedure> official(ProcedureCode code, UUID version) {
        return content(code, version, "OFFICIAL").map(text -> json.read(text, Procedure.class));
    }

    private Optional<String> content(ProcedureCode code, UUID version, String layer) {
        return queries
                .list(
                        "SELECT content FROM procedure.layer_version WHERE code = ? AND id = ? AND layer = ?",
                        row -> row.getString(1),
                        code.value(),
                        version,
                        layer)
                .stream()
                .findFirst();
    }

    /// Puts the layer into force, within the caller's transaction if there is one.
    ///
    /// @return the new version
    public UUID publish(ProcedureCode code, PlainLayer plain) {
        return transactions.executeWrite(status -> publish(status.getConnection(), code, plain));
    }

    private UUID publish(Connection connection, ProcedureCode code, PlainLayer plain) throws SQLException {
        var writer = new RecordWriter(connection, json, clock.instant());
        long version = writer.lock();
        StoredRecord before = writer.stored().get(code);
        if (before == null) {
            throw new DomainException(ErrorCode.NOT_FOUND, "no record has the code " + code);
        }
        var text = new CatalogueChange.Text<>(plain, Json.hash(json.write(plain)), EDITOR);
        var change = new CatalogueChange(
                code, null, text, before.fullerLevels(), before.portalUrl(), before.asOf(), findings(code));
        writer.write(List.of(change), Map.of(code, before), version + 1, null);
        writer.announce(version + 1);
        return standing(code).flatMap(Standing::plain).orElseThrow();
    }

    private List<Finding> findings(ProcedureCode code) {
        return json.readList(
                queries.list(
                                "SELECT findings FROM procedure.record WHERE code = ?",
                                row -> row.getString(1),
                                code.value())
                        .getFirst(),
                Finding.class);
    }
}
