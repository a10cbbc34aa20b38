package vn.motcua.procedure.plain;

import java.util.List;

/// What became of a draft that an editor sent.
public sealed interface SaveOutcome {
    /// It is kept (and, if asked for, published).
    record Saved(Editing.Stamp stamp) implements SaveOutcome {}

    /// Somebody else was faster; nothing was kept, nothing is lost.
    ///
    /// @param theirs the state that stands
    record Overtaken(Editing theirs, PlainDraft base, List<DraftMerge.Difference> differences) implements SaveOutcome {}
}
