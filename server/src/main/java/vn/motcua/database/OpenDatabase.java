package vn.motcua.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The database of this home while a command works on it: the one `DATABASE_URL` names, else the embedded one, with
/// the schemas brought up to date.
public final class OpenDatabase implements AutoCloseable {
    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres embedded;

    private OpenDatabase(DatabaseAddress address, @Nullable EmbeddedPostgres embedded) {
        this.address = address;
        this.embedded = embedded;
    }

    /// @throws DatabaseUnavailableException with what to do about it
    public static OpenDatabase open(Path home) {
        String databaseUrl = System.getenv("DATABASE_URL");
        if (databaseUrl != null && !databaseUrl.isBlank()) {
            DatabaseAddress address = DatabaseAddress.parse(databaseUrl.strip());
            SchemaMigration.run(address);
            return new OpenDatabase(address, null);
        }
        EmbeddedPostgres embedded = EmbeddedPostgres.open(home, home.resolve("programs"));
        try {
            SchemaMigration.run(embedded.address());
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
        return new OpenDatabase(embedded.address(), embedded);
    }

    public DatabaseAddress address() {
        return address;
    }

    /// Whether another motcua process of this machine runs the embedded database right now.
    public boolean isServedByAnotherProcess() {
        return embedded != null && !embedded.isOwner();
    }

    /// A connection of one's own, outside any pool.
    public Connection connect() throws SQLException {
        return address.connect();
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
