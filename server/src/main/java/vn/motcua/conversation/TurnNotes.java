package vn.motcua.conversation;

import org.jspecify.annotations.Nullable;

/// What the assistant's ports need to know of the turn they are asked in, and what they note about it.
final class TurnNotes {
    /// Bound while the assistant answers.
    static final ScopedValue<TurnNotes> CURRENT = ScopedValue.newInstance();

    private final String reportKey;
    private final Conversation.Channel channel;
    private boolean unanswered;
    private @Nullable Integer stars;

    /// @param reportKey the same whenever this message is answered again; empty when nothing may be filed
    TurnNotes(String reportKey, Conversation.Channel channel) {
        this.reportKey = reportKey;
        this.channel = channel;
    }

    String reportKey() {
        return reportKey;
    }

    Conversation.Channel channel() {
        return channel;
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
}
