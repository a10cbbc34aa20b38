package vn.motcua.procedure.plain;

/// What an editor did to a plain layer.
public enum EditAction {
    /// Saved, not yet shown to citizens.
    DRAFTED,
    PUBLISHED,
    /// Put an earlier version into force again.
    RESTORED,
    /// Threw a draft away.
    DISCARDED,
    /// Found the layer still right after the official text had changed.
    REVIEWED
}
