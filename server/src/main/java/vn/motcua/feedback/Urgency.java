package vn.motcua.feedback;

/// How soon somebody must act (mức độ khẩn cấp).
public enum Urgency {
    NORMAL,
    /// People may get hurt if it stays as it is.
    HIGH,
    /// Life, fire, flood, epidemic: now.
    EMERGENCY;

    public String textKey() {
        return "feedback.urgency." + name();
    }
}
