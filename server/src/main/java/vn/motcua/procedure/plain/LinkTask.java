package vn.motcua.procedure.plain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.ZoneId;

/// Looks at the links to forms each night, on one node.
@Factory
class LinkTask {
    static final String NAME = "procedure.check-links";

    @Singleton
    @Named(NAME)
    Task<Void> checkLinks(FormLinks links) {
        var night = new Daily(ZoneId.of("Asia/Ho_Chi_Minh"), LocalTime.of(2, 40));
        return Tasks.recurring(NAME, night).execute((ignored, alsoIgnored) -> {
            try {
                links.checkAll();
            } catch (InterruptedException e) {
                // The service stops; the next night looks again.
                Thread.currentThread().interrupt();
            }
        });
    }
}
