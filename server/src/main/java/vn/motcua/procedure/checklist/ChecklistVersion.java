package vn.motcua.procedure.checklist;

import java.time.Instant;

/// One text that a table once had.
///
/// @param author user name of the editor; empty for tables that ship with the program
public record ChecklistVersion(
        int number, ChecklistTable table, State state, Source source, String author, Instant recordedAt) {
    /// What became of it.
    public enum State {
        /// Kept for going on later.
        DRAFT,
        /// Shown to people until a newer one was.
        PUBLISHED,
        /// From here on people saw the plain list again.
        WITHDRAWN,
        /// Brought by a new release, waiting for the editor whose table it would replace.
        OFFERED
    }

    /// Where it comes from.
    public enum Source {
        STARTER,
        EDITOR
    }
}
