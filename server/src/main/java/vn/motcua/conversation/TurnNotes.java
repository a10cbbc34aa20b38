package vn.motcua.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.port.ReminderPort;

/// What the assistant's ports need to know of the turn they are asked in, and what they note about it.
final class TurnNotes {
    /// Bound while the assistant answers.
    static final ScopedValue<TurnNotes> CURRENT = ScopedValue.newInstance();

    private final String reportKey;
    private final Conversation.Channel channel;
    private boolean unanswered;
    private @Nullable Integer stars;
    private @Nullable Boolean verdict;
    private final List<ReminderPort.Reminder> reminders = new ArrayList<>();
    private final @Nullable ConversationId conversation;

    private final List<UUID> keptPhotos;
    private int photos;

    /// @param reportKey the same whenever this message is answered again; empty when nothing may be filed
    /// @param conversation absent when nothing may be kept
    /// @param keptPhotos those that wait for the report being collected
    TurnNotes(
            String reportKey,
            Conversation.Channel channel,
            @Nullable ConversationId conversation,
            List<UUID> keptPhotos) {
        this.keptPhotos = List.copyOf(keptPhotos);
        this.conversation = conversation;
        this.reportKey = reportKey;
        this.channel = channel;
    }

    String reportKey() {
        return reportKey;
    }

    Conversation.Channel channel() {
        return channel;
    }

    List<UUID> keptPhotos() {
        return keptPhotos;
    }

    /// @param kept how many came with this message and were kept
    void notePhotos(int kept) {
        photos = kept;
    }

    int photos() {
        return photos;
    }

    void noteUnanswered() {
        unanswered = true;
    }

    void noteStars(int given) {
        stars = Math.clamp(given, 1, 5);
    }

    boolean unanswered() {
        return unanswered;
    }

    @Nullable
    Integer stars() {
        return stars;
    }

    @Nullable
    ConversationId conversation() {
        return conversation;
    }

    void noteVerdict(boolean right) {
        verdict = right;
    }

    @Nullable
    Boolean verdict() {
        return verdict;
    }

    List<ReminderPort.Reminder> reminders() {
        return reminders;
    }
}
