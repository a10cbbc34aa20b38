package vn.motcua.procedure;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Says that a record is to be looked at again by every node though none of its texts changed (báo đổi): it was
/// repealed, its day has come, or the repeal was undone. Counts as a change of the catalogue.
@Singleton
public class CatalogueTouch {
    /// Days of this country, wherever the machine stands.
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final TransactionOperations<Connection> transactions;
    private final Json json;
    private final Clock clock;
    private volatile LocalDate turnedTo = LocalDate.EPOCH;

    CatalogueTouch(TransactionOperations<Connection> transactions, Json json, Clock clock) {
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /// Holds the catalogue until the caller's transaction ends: one writer at a time.
    public void lock() {
        transactions.executeWrite(status -> writer(status.getConnection()).lock());
    }

    /// Within the caller's transaction; nodes hear of it when that commits.
    public void record(ProcedureCode code) {
        transactions.executeWrite(status -> {
            Connection connection = status.getConnection();
            RecordWriter writer = writer(connection);
            long version = writer.lock();
            touched(connection, "code = ?", version + 1, code.value());
            writer.announce(version + 1);
            return version;
        });
    }

    /// Called every two seconds by each node: a comparison, until the day is another. The first node that notices
    /// touches the procedures that end today, for all.
    void day() {
        LocalDate today = today();
        if (!today.equals(turnedTo)) {
            day(today);
            turnedTo = today;
        }
    }

    void day(LocalDate today) {
        transactions.executeWrite(status -> {
            Connection connection = status.getConnection();
            RecordWriter writer = writer(connection);
            long version = writer.lock();
            LocalDate before = shown(connection);
            if (stays(before, today)) {
                return 0;
            }
            int ended = touched(connection, """
                    code IN (SELECT code FROM procedure.repeal
                             WHERE effective_from > least(?::date, ?::date)
                               AND effective_from <= greatest(?::date, ?::date))
                    """, version + 1, before, today, before, today);
            try (PreparedStatement statement = connection.prepareStatement("UPDATE procedure.catalogue SET day = ?")) {
                RecordWriter.setAll(statement, today);
                statement.executeUpdate();
            }
            if (ended > 0) {
                writer.announce(version + 1);
            }
            return ended;
        });
    }

    /// Clocks of nodes differ a little around midnight: a day that began stays, unless somebody's clock was far ahead.
    private static boolean stays(LocalDate before, LocalDate today) {
        return !today.isAfter(before) && !before.isAfter(today.plusDays(1));
    }

    private static LocalDate shown(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT day FROM procedure.catalogue");
                var row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }

    private int touched(Connection connection, String which, long version, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE procedure.record SET changed_version = ?, changed_at = ? WHERE " + which)) {
            Object[] all = new Object[parameters.length + 2];
            all[0] = version;
            all[1] = clock.instant().atOffset(ZoneOffset.UTC);
            System.arraycopy(parameters, 0, all, 2, parameters.length);
            RecordWriter.setAll(statement, all);
            return statement.executeUpdate();
        }
    }

    private RecordWriter writer(Connection connection) {
        return new RecordWriter(connection, json, clock.instant());
    }
}
