package vn.motcua.procedure;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the searchable catalogue of a serving node current: PostgreSQL says when somebody, on whichever node, changed
/// it; should a notice get lost, the version is compared anyway every two seconds, and the date with it.
@Singleton
@Requires(property = "motcua.serving", value = "true")
class CatalogueRefresh {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueRefresh.class);
    private static final Duration COMPARE = Duration.ofSeconds(2);

    private final ProcedureCatalogue catalogue;
    private final StarterSeeding seeding;
    private final CatalogueTouch touch;
    private final String url;
    private final String user;
    private final String password;
    private @Nullable Thread thread;

    CatalogueRefresh(
            ProcedureCatalogue catalogue,
            StarterSeeding seeding,
            CatalogueTouch touch,
            @Property(name = "datasources.default.url") String url,
            @Property(name = "datasources.default.username") String user,
            @Property(name = "datasources.default.password") String password) {
        this.catalogue = catalogue;
        this.seeding = seeding;
        this.touch = touch;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @EventListener
    void start(StartupEvent event) {
        seeding.run();
        touch.day();
        catalogue.refresh();
        // A thread of the machine: among virtual ones it would wait its turn behind every request of a busy service.
        thread = Thread.ofPlatform().daemon().name("catalogue-refresh").start(this::listenUntilStopped);
    }

    @EventListener
    void stop(ShutdownEvent event) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void listenUntilStopped() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = DriverManager.getConnection(url, user, password)) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                LOG.warn("No notices from the database, trying again: {}", e.getMessage());
                pause();
            }
        }
    }

    /// A connection of its own: one borrowed from the pool would be missing there for ever.
    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN procedure_catalogue");
        }
        PGConnection notices = connection.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
            touch.day();
            catalogue.refresh();
            notices.getNotifications((int) COMPARE.toMillis());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
