package vn.motcua.notification;

/// Hands a message to the push service of a device's maker.
interface PushSender {
    DeliveryOutcome send(String token, PushMessage message);

    /// What appears on the screen, and the path it opens.
    record PushMessage(String title, String body, String link) {}
}
