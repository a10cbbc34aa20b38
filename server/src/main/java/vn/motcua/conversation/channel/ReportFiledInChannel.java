package vn.motcua.conversation.channel;

/// A citizen has sent a report through a channel and can be told there what becomes of it. Published in the transaction
/// of the message.
///
/// @param code of the report
/// @param channel name of the channel, such as `zalo`
/// @param userId id of the citizen in that channel
public record ReportFiledInChannel(String code, String channel, String userId) {
    /// Never the id: this value may reach a log.
    @Override
    public String toString() {
        return "ReportFiledInChannel[" + channel + "]";
    }
}
