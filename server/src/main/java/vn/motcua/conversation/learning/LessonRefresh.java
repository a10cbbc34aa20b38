package vn.motcua.conversation.learning;

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

/// Keeps what was learnt current on a serving node: PostgreSQL says when an editor decided on whichever node; should a
/// notice get lost, the version is compared anyway every two seconds.
@Singleton
@Requires(property = "motcua.serving", value = "true")
class LessonRefresh {
    private static final Logger LOG = LoggerFactory.getLogger(LessonRefresh.class);
    private static final Duration COMPARE = Duration.ofSeconds(2);

    private final LessonBook book;
    private final String url;
    private final String user;
    private final String password;
    private @Nullable Thread thread;

    LessonRefresh(
            LessonBook book,
            @Property(name = "datasources.default.url") String url,
            @Property(name = "datasources.default.username") String user,
            @Property(name = "datasources.default.password") String password) {
        this.book = book;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @EventListener
    void start(StartupEvent event) {
        thread = Thread.ofVirtual().name("lesson-refresh").start(this::listenUntilStopped);
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
                LOG.warn("No notices about lessons, trying again: {}", e.getMessage());
                pause();
            }
        }
    }

    /// A connection of its own: one borrowed from the pool would be missing there for ever.
    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN conversation_lesson");
        }
        PGConnection notices = connection.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
            book.refresh();
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
