package vn.motcua.shared.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.config.MotcuaSettings;

/// Does the background work of all rooms while the service serves; several nodes share it, each piece is done by one.
@Singleton
class SchedulerRunner {
    private static final int THREADS = 4;

    private final List<Task<?>> tasks;
    private final DataSource dataSource;
    private final MotcuaSettings settings;
    private @Nullable Scheduler scheduler;

    SchedulerRunner(List<Task<?>> tasks, DataSource dataSource, MotcuaSettings settings) {
        this.tasks = tasks;
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.settings = settings;
    }

    @EventListener
    void onStartup(StartupEvent event) {
        if (!settings.serving()) {
            return;
        }
        List<Task<?>> ordered = new ArrayList<>(tasks);
        ordered.removeIf(OnStartup.class::isInstance);
        scheduler = build(ordered);
        scheduler.start();
    }

    private Scheduler build(List<Task<?>> ordered) {
        return Scheduler.create(dataSource, ordered)
                .startTasks(recurring())
                .tableName(Schedule.TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(20))
                .threads(THREADS)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    @SuppressWarnings("unchecked")
    private <T extends Task<?> & OnStartup> List<T> recurring() {
        return tasks.stream()
                .filter(OnStartup.class::isInstance)
                .map(task -> (T) task)
                .toList();
    }

    /// Before the data source closes: a piece of work in progress may finish, the rest waits for the next start.
    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
