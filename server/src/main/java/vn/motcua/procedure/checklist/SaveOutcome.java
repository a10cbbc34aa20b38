package vn.motcua.procedure.checklist;

import java.util.List;

/// What became of an editor's table.
public sealed interface SaveOutcome {
    /// It is stored as this version.
    record Saved(int number) implements SaveOutcome {}

    /// Somebody else stored a version in the meantime; nothing was stored.
    record Stale(ChecklistVersion newer) implements SaveOutcome {}

    /// It cannot be shown to people like this; nothing was stored.
    record Faulty(List<Problem> problems) implements SaveOutcome {}
}
