package vn.motcua.conversation.channel;

import java.util.List;

/// Something we say in a channel: words, and suggestions of what to say next. Channels show suggestions as they can.
public record OutgoingMessage(String text, List<QuickReply> quickReplies) {
    public OutgoingMessage {
        quickReplies = List.copyOf(quickReplies);
    }

    public static OutgoingMessage text(String text) {
        return new OutgoingMessage(text, List.of());
    }

    /// A suggestion.
    ///
    /// @param title what the citizen sees
    /// @param text what the citizen says by choosing it
    public record QuickReply(String title, String text) {}
}
