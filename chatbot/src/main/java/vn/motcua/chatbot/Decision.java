package vn.motcua.chatbot;

/// What the assistant decided to do with a question (quyết định).
public enum Decision {
    ANSWER,
    CLARIFY,
    OTHER_AUTHORITY,
    HANDOVER,
    OUT_OF_SCOPE,
    /// Not a question about procedures: a greeting, a report, a status, a rating.
    TASK
}
