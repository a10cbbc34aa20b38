package vn.motcua.conversation;

/// What a citizen says, as it comes in.
///
/// @param text as typed; neither stored nor logged before personal data in it is masked
/// @param clientMessageId the same when the same message comes again
/// @param wardCode the ward the citizen chose; empty when none
public record IncomingMessage(String text, String clientMessageId, String wardCode) {
    /// The longest text that is read.
    public static final int LONGEST = 10_000;

    @Override
    public String toString() {
        return "IncomingMessage[REDACTED]";
    }
}
