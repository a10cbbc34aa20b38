package vn.motcua.procedure.intake;

import java.time.Instant;
import java.util.UUID;

/// What became of the wish to begin an import.
public sealed interface ImportOutcome {
    /// It runs; the page of the job tells how far it is.
    record Begun(UUID job) implements ImportOutcome {}

    /// Somebody else's import runs, on this node or another.
    ///
    /// @param actorName who began it; empty when the import runs outside of the console
    record Busy(String actorName, Instant since) implements ImportOutcome {}

    /// The job is no longer one that can be begun: done, dropped or begun by somebody else.
    record Over() implements ImportOutcome {}
}
