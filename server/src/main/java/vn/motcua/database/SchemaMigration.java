package vn.motcua.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the schemas up to date before any bean can use them; several nodes may start at once, Flyway lets one work.
///
/// Each room has a folder and a schema of its own; versions are time stamps, so rooms that grew side by side may be
/// applied out of order.
public final class SchemaMigration {
    private SchemaMigration() {}

    /// @throws DatabaseUnavailableException the database does not answer or is newer than this program
    public static void run(DatabaseAddress database) {
        try {
            Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .failOnMissingLocations(false)
                    .connectRetries(10)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnavailableException(
                    "The database at " + database + " cannot be brought up to date: " + e.getMessage(), e);
        }
    }
}
