package vn.motcua.conversation;

/// Who said something.
public enum Author {
    CITIZEN,
    ASSISTANT,
    OFFICER
}
