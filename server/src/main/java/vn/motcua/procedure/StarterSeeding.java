package vn.motcua.procedure;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts the starter catalogue into the database: all of it at the first start, later only what a new program version
/// brought, and never over an editor's words or an imported record.
@Singleton
public class StarterSeeding {
    private static final Logger LOG = LoggerFactory.getLogger(StarterSeeding.class);

    private final TransactionOperations<Connection> transactions;
    private final ObjectMapper mapper;
    private final Json json;
    private final Clock clock;

    StarterSeeding(TransactionOperations<Connection> transactions, ObjectMapper mapper, Json json, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.json = json;
        this.clock = clock;
    }

    /// @return how many procedures were added or changed
    public int run() {
        Map<String, byte[]> files = StarterCatalogue.files();
        var all = new StringBuilder();
        files.forEach((name, content) -> all.append(Json.hash(new String(content, StandardCharsets.UTF_8))));
        String hash = Json.hash(all.toString());
        return transactions.executeWrite(status -> seed(status.getConnection(), files, hash));
    }

    private int seed(Connection connection, Map<String, byte[]> files, String hash) throws SQLException {
        if (seeded(connection, hash)) {
            return 0;
        }
        var writer = new RecordWriter(connection, json, clock.instant());
        long version = writer.lock();
        if (seeded(connection, hash)) {
            return 0;
        }
        Map<ProcedureCode, StoredRecord> stored = writer.stored();
        var plan = new ChangePlan(json, stored);
        List<CatalogueChange> changes = files.entrySet().stream()
                .map(file -> StarterCatalogue.parse(file.getKey(), file.getValue(), mapper))
                .flatMap(entry -> plan.of(entry).stream())
                .toList();
        writer.write(changes, stored, version + 1, null);
        writer.announce(version + 1);
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE procedure.catalogue SET starter_hash = ?")) {
            statement.setString(1, hash);
            statement.executeUpdate();
        }
        LOG.info("Starter catalogue: {} of {} procedures added or changed", changes.size(), files.size());
        return changes.size();
    }

    private static boolean seeded(Connection connection, String hash) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT starter_hash = ? FROM procedure.catalogue")) {
            statement.setString(1, hash);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
