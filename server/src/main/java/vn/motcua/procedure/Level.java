package vn.motcua.procedure;

/// The tier of government that carries a procedure out (cấp thực hiện).
public enum Level {
    COMMUNE,
    PROVINCE,
    MINISTRY,
    /// Courts, state enterprises, others outside the tiers.
    OTHER
}
