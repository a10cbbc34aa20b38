package vn.motcua.conversation.channel;

/// The citizen of a conversation must be told something although the conversation may be closed (tin báo cho người
// dân).
/// It is kept in the conversation already; whoever hears this carries it to the citizen, in the same transaction.
///
/// @param channel the message channel the citizen is known in, such as `zalo`; empty when the citizen is known in none
/// @param userId the citizen there; empty when known in none
/// @param followed what devices follow to hear about this conversation
/// @param subject what it is about
/// @param title short, without personal data: it shows on locked screens
/// @param key the same word with the same key is carried once
public record WordForCitizen(
        String channel, String userId, String followed, String subject, String title, String text, String key) {
    @Override
    public String toString() {
        return "WordForCitizen[" + subject + "]";
    }
}
