package vn.motcua.conversation;

/// Who speaks with the citizen now.
public enum AnsweredBy {
    ASSISTANT,
    /// An officer was asked for; the assistant goes on helping until one comes.
    WAITING,
    /// An officer has answered; what the citizen says goes to the officers.
    OFFICER
}
