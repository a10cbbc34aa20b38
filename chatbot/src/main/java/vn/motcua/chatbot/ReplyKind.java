package vn.motcua.chatbot;

import java.util.Locale;

/// What a reply does (loại câu trả lời); the lower-case names are part of the contract with clients.
public enum ReplyKind {
    /// Facts of the catalogue.
    ANSWER,
    /// A question back, with at most three choices.
    CLARIFY,
    /// A question for one missing piece of a report.
    ASK_SLOT,
    /// Everything collected, read back before it is sent.
    CONFIRM,
    FEEDBACK_CREATED,
    FEEDBACK_STATUS,
    DOSSIER_STATUS,
    /// Another authority is competent; it is named.
    OTHER_AUTHORITY,
    /// A person takes over.
    HANDOVER,
    /// Nothing the catalogue answers.
    OUT_OF_SCOPE,
    /// Directed to another channel: emergencies, denunciations, misuse.
    REFUSE,
    GREETING,
    RATING;

    /// Returns the name clients see.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
