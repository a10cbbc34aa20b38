package vn.motcua.conversation;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.annotation.Factory;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.motcua.chatbot.port.ReminderPort;
import vn.motcua.shared.schedule.Schedule;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// What citizens asked in the chat to be reminded of (lời nhắc): said in the conversation on the morning of the day,
// and
/// carried to the citizen where there is a way.
@Singleton
@Transactional
class Reminders {
    static final String TASK = "conversation.remind";
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final JdbcOperations database;
    private final CitizensEar ear;
    private final Schedule schedule;
    private final Texts texts;
    private final Clock clock;

    Reminders(JdbcOperations database, CitizensEar ear, Schedule schedule, Texts texts, Clock clock) {
        this.database = database;
        this.ear = ear;
        this.schedule = schedule;
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    boolean reaches(ConversationId conversation) {
        return ear.reaches(conversation);
    }

    void keep(ConversationId conversation, String language, ReminderPort.Reminder reminder) {
        UUID id = UUID.randomUUID();
        Rows.update(
                database,
                """
                insert into conversation.reminder
                    (id, conversation_id, remind_on, procedure_code, subject, language, made_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                conversation.value(),
                reminder.on(),
                reminder.procedureCode(),
                reminder.subject(),
                language,
                clock.instant());
        Instant at = reminder.on().atTime(MORNING).atZone(HERE).toInstant();
        schedule.once(TASK, id.toString(), at);
    }

    /// @return how many are taken back
    int cancel(ConversationId conversation) {
        return Rows.update(database, """
                update conversation.reminder set cancelled_at = ?
                where conversation_id = ? and cancelled_at is null and sent_at is null
                """, clock.instant(), conversation.value());
    }

    private record Due(UUID conversation, String code, String subject, Language language) {}

    /// Reminds once; those taken back or deleted with their conversation are left alone.
    void remind(String id) {
        List<Due> due = Rows.list(
                database,
                """
                update conversation.reminder set sent_at = ?
                where id = ? and sent_at is null and cancelled_at is null
                returning conversation_id, procedure_code, subject, language
                """,
                row -> new Due(
                        row.getObject("conversation_id", UUID.class),
                        row.getString("procedure_code"),
                        row.getString("subject"),
                        row.getString("language").equals("en") ? Language.EN : Language.VI),
                clock.instant(),
                UUID.fromString(id));
        due.forEach(one -> ear.tell(
                one.conversation(),
                one.code().isEmpty() ? "CHAT" : one.code(),
                texts.of(one.language(), "conversation.reminder.title"),
                one.subject().isEmpty()
                        ? texts.of(one.language(), "conversation.reminder.appointment")
                        : texts.of(one.language(), "conversation.reminder.papers", one.subject(), one.code()),
                "reminder " + id));
    }

    /// The background work that reminds.
    @Factory
    static class Background {
        @Singleton
        @Named(TASK)
        Task<Void> remindTask(Reminders reminders) {
            return Tasks.custom(TASK, Void.class)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(30)))
                    .onDeadExecutionRevive()
                    .execute((instance, ignored) -> {
                        reminders.remind(instance.getId());
                        return (complete, operations) -> operations.remove();
                    });
        }
    }
}
