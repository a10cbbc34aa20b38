package vn.motcua.chatbot.port;

import java.time.LocalDate;

/// Reminds a citizen who chats on a day (nhắc hẹn).
public interface ReminderPort {
    /// Returns today, where the town hall is.
    LocalDate today();

    /// Keeps a reminder for the citizen of this conversation.
    void remind(Reminder reminder);

    /// Takes back all reminders of this conversation that are still to come, and returns how many those were.
    int cancel();

    /// Whether the citizen is told even when this conversation is closed.
    boolean reachesCitizen();

    /// What to remind of.
    ///
    /// @param procedureCode whose papers are to be brought; empty when none
    /// @param subject in people's words; empty when none
    record Reminder(LocalDate on, String procedureCode, String subject) {}

    /// Nobody is reminded: for measuring without a database.
    static ReminderPort none() {
        return new ReminderPort() {
            @Override
            public LocalDate today() {
                return LocalDate.EPOCH;
            }

            @Override
            public void remind(Reminder reminder) {}

            @Override
            public int cancel() {
                return 0;
            }

            @Override
            public boolean reachesCitizen() {
                return false;
            }
        };
    }
}
