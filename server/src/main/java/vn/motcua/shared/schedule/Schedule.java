package vn.motcua.shared.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Takes orders for background work, within the caller's transaction: what is rolled back was never ordered.
@Singleton
@Transactional
public class Schedule {
    static final String TABLE = "schedule.scheduled_task";

    private final SchedulerClient client;

    Schedule(JdbcOperations database) {
        this.client = SchedulerClient.Builder.create(new TransactionDataSource(database))
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .build();
    }

    /// Orders one run of a task; ordering the same instance again changes nothing while it waits.
    ///
    /// @param instance what to work on, usually the id of a row; the task finds everything else itself
    public void once(String task, String instance, Instant when) {
        client.scheduleIfNotExists(new TaskInstance<>(task, instance), when);
    }
}
