package vn.motcua.chatbot;

import java.time.Duration;
import java.util.List;

/// One exchange (lượt hội thoại): what the assistant says, and what to remember for the next message.
///
/// @param state to be stored and handed in with the next message
/// @param replies at least one
/// @param understanding what the message was taken for
/// @param maskedText the message without personal data: the only form that may be stored or logged
/// @param timings how long each step took
public record Turn(
        ConversationState state,
        List<Reply> replies,
        Understanding understanding,
        String maskedText,
        List<StepTiming> timings) {
    public Turn {
        replies = List.copyOf(replies);
        timings = List.copyOf(timings);
    }

    /// The duration of one step.
    public record StepTiming(String step, Duration duration) {}
}
