package vn.motcua.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The background work that empties the outbox; its instance is the id of a message.
@Factory
class DeliveryTask {
    static final String NAME = "notification.deliver";

    @Singleton
    Task<Void> deliveryTask(Delivery delivery) {
        return Tasks.custom(NAME, Void.class)
                // Only faults of ours end here, such as a database that is away; senders answer with outcomes.
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .onDeadExecutionRevive()
                .execute((instance, ignored) -> next(delivery.deliver(instance.getId())));
    }

    private static CompletionHandler<Void> next(Optional<Instant> again) {
        return (complete, operations) ->
                again.ifPresentOrElse(when -> operations.reschedule(complete, when), operations::remove);
    }
}
