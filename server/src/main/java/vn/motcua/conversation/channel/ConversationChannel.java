package vn.motcua.conversation.channel;

import java.util.List;
import vn.motcua.feedback.ReportPhotos;

/// Where channels bring what a citizen wrote. The conversation room implements it; while nothing does, no channel
// opens.
public interface ConversationChannel {
    /// Answers one message.
    ///
    /// @param channel name of the channel, such as `zalo`
    /// @param userId id of the citizen in that channel; never logged
    /// @param messageId id of the message in that channel; the same message handed over twice is answered once
    /// @param photos what came with the words, cleaned
    /// @return what to say, in order; empty when this message was answered before
    List<OutgoingMessage> handle(
            String channel, String userId, String text, List<ReportPhotos.Cleaned> photos, String messageId);

    /// The same for words alone.
    default List<OutgoingMessage> handle(String channel, String userId, String text, String messageId) {
        return handle(channel, userId, text, List.of(), messageId);
    }
}
