package vn.motcua.notification;

/// Hands a letter to a mail server.
interface EmailSender {
    /// @param notification to a recipient of the channel [Channel#EMAIL]
    DeliveryOutcome send(Notification notification);
}
