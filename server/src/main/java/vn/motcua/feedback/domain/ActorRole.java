package vn.motcua.feedback.domain;

/// Who does something to a report.
public enum ActorRole {
    /// Whoever holds the code.
    CITIZEN,
    /// An officer of the agency that has the report.
    OFFICER,
    /// The coordinator of the whole city.
    COORDINATOR,
    /// The service itself, by rule.
    SYSTEM
}
