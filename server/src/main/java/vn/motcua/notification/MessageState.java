package vn.motcua.notification;

/// Where a message of the outbox stands; the last three are final.
public enum MessageState {
    WAITING,
    SENT,
    NOT_CONFIGURED,
    UNREACHABLE,
    /// A dead letter: an administrator sees it and may send it again.
    FAILED
}
