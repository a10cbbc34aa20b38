package vn.motcua.chatbot;

/// What a citizen sent (tin nhắn của người dân).
///
/// @param text as typed; may hold personal data, so it is neither stored nor logged before the guard masked it
/// @param photos how many photos came with it
/// @param wardCode the ward or commune the citizen chose once; empty when none
public record UserMessage(String text, int photos, String wardCode) {
    /// A message of text alone.
    public static UserMessage of(String text) {
        return new UserMessage(text, 0, "");
    }
}
