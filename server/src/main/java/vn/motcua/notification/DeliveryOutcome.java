package vn.motcua.notification;

import java.time.Duration;

/// What became of one attempt to deliver a message.
public sealed interface DeliveryOutcome {
    /// The channel took it over.
    record Delivered() implements DeliveryOutcome {}

    /// This installation has no access to the channel; nobody was told.
    record NotConfigured() implements DeliveryOutcome {}

    /// The channel is busy or away.
    ///
    /// @param atLeast how long the channel asked us to wait, zero when it did not say
    record TryLater(Duration atLeast, String fault) implements DeliveryOutcome {}

    /// The recipient is gone for good, or does not want to hear from us.
    record Unreachable(String fault) implements DeliveryOutcome {}

    /// Trying again would not help; somebody has to look.
    record Failed(String fault) implements DeliveryOutcome {}
}
