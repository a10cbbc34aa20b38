package vn.motcua.conversation.channel.zalo;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.conversation.channel.ConversationChannel;

/// The background work of this channel; instances are keys of deliveries.
@Factory
@WhenZaloIsOpen
@Requires(beans = ConversationChannel.class)
class ZaloTasks {
    static final String ANSWER = "zalo.answer";
    static final String SEND = "zalo.send";
    private static final Duration REMEMBERED = Duration.ofDays(14);

    @Singleton
    @Named(ANSWER)
    Task<Void> answerTask(ZaloAnswering answering, JdbcZaloMail mail, ZaloPictures pictures) {
        return Tasks.custom(ANSWER, Void.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    String key = instance.getId();
                    answering.answer(key, pictures.fetch(mail.pictures(key)));
                    return (complete, operations) -> operations.remove();
                });
    }

    @Singleton
    @Named(SEND)
    Task<Void> sendTask(ZaloDelivering delivering) {
        return Tasks.custom(SEND, Void.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5)))
                .onDeadExecutionRevive()
                .execute((instance, ignored) -> next(delivering.deliver(instance.getId())));
    }

    @Singleton
    @Named("zalo.forget")
    Task<Void> forgetTask(JdbcZaloMail mail, Clock clock) {
        return Tasks.recurring("zalo.forget", FixedDelay.ofHours(6))
                .execute((ignored, alsoIgnored) ->
                        mail.forgetBefore(clock.instant().minus(REMEMBERED)));
    }

    private static CompletionHandler<Void> next(Optional<Instant> again) {
        return (complete, operations) ->
                again.ifPresentOrElse(when -> operations.reschedule(complete, when), operations::remove);
    }
}
