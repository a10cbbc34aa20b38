package vn.motcua.conversation.channel;

import java.time.Duration;

/// What became of a message handed to a channel. Faults are codes, never texts of a citizen.
public sealed interface SendOutcome {
    /// The channel took it over.
    record Sent(String channelMessageId) implements SendOutcome {}

    /// The channel is busy, away, or has to be given access again.
    record TryLater(Duration atLeast, String fault) implements SendOutcome {}

    /// The citizen left, blocked us, or wrote too long ago.
    record Unreachable(String fault) implements SendOutcome {}

    /// The channel does not accept this message; trying again would not help.
    record Rejected(String fault) implements SendOutcome {}
}
