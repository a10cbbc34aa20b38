package vn.motcua.nlp.classify;

/// How fast a report must be looked at (mức độ khẩn).
public enum FeedbackUrgency {
    /// Life is in danger now: the citizen is also told to call the emergency numbers.
    EMERGENCY,
    /// Somebody may soon be hurt, or many people are without a basic service.
    HIGH,
    NORMAL
}
