package vn.motcua.chatbot;

/// A ready answer the citizen may tap or type as a number (nút trả lời nhanh).
///
/// @param label what the button shows
/// @param text what is sent when it is tapped
public record QuickReply(String label, String text) {
    /// A button that sends what it shows.
    public static QuickReply of(String label) {
        return new QuickReply(label, label);
    }
}
