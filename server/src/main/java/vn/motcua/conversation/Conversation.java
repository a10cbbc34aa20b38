package vn.motcua.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A conversation to be read (cuộc trò chuyện).
///
/// @param number by which staff name it
/// @param waitingSince since when an officer's answer is owed, if one is
/// @param messages in their order
public record Conversation(
        ConversationId id,
        long number,
        Channel channel,
        AnsweredBy answeredBy,
        @Nullable Instant waitingSince,
        Instant lastMessageAt,
        List<SpokenMessage> messages) {
    public Conversation {
        messages = List.copyOf(messages);
    }

    /// Where it is held.
    public enum Channel {
        WEB,
        API,
        ZALO
    }
}
