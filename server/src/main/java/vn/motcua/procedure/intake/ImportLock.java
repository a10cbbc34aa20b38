package vn.motcua.procedure.intake;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets one import of the console run at a time over all nodes (khóa nhập). PostgreSQL holds it for a connection: when
// a
/// node dies, it is free again.
@Singleton
class ImportLock {
    private static final Logger LOG = LoggerFactory.getLogger(ImportLock.class);

    private final String url;
    private final String user;
    private final String password;

    ImportLock(
            @Property(name = "datasources.default.url") String url,
            @Property(name = "datasources.default.username") String user,
            @Property(name = "datasources.default.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /// The lock while it is held.
    static final class Held implements AutoCloseable {
        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.warn("The connection that held the lock of imports could not be closed: {}", e.getMessage());
            }
        }
    }

    /// The lock, to be given back by closing it; empty when an import holds it. A connection of its own: one of the
    // pool
    /// would be missing there as long as the import takes.
    Optional<Held> take() {
        try {
            Connection connection = DriverManager.getConnection(url, user, password);
            if (taken(connection)) {
                return Optional.of(new Held(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the lock of imports could not be asked for", e);
        }
    }

    private static boolean taken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT pg_try_advisory_lock(hashtext('procedure.import_job'))")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
