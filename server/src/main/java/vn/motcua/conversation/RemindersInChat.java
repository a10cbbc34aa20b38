package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.motcua.chatbot.port.ReminderPort;

/// Lets the assistant keep reminders for the citizen of the turn it is in; a preview keeps none.
@Singleton
class RemindersInChat implements ReminderPort {
    private final Reminders reminders;

    RemindersInChat(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public LocalDate today() {
        return reminders.today();
    }

    @Override
    public void remind(Reminder reminder) {
        if (TurnNotes.CURRENT.isBound()) {
            TurnNotes.CURRENT.get().reminders().add(reminder);
        }
    }

    @Override
    public int cancel() {
        ConversationId conversation = conversation();
        return conversation == null ? 0 : reminders.cancel(conversation);
    }

    @Override
    public boolean reachesCitizen() {
        ConversationId conversation = conversation();
        return conversation != null && reminders.reaches(conversation);
    }

    private static @org.jspecify.annotations.Nullable ConversationId conversation() {
        return TurnNotes.CURRENT.isBound() ? TurnNotes.CURRENT.get().conversation() : null;
    }
}
