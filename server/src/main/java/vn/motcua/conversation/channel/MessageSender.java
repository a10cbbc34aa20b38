package vn.motcua.conversation.channel;

/// Says something to a citizen through a channel, also when they did not just write to us.
public interface MessageSender {
    /// Name of the channel, such as `zalo`.
    String channel();

    /// @param userId id of the citizen in that channel
    SendOutcome send(String userId, OutgoingMessage message);
}
