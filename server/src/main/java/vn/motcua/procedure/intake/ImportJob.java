package vn.motcua.procedure.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import that somebody began in the console (lần nhập).
///
/// @param complete the file is said to hold every record there is
/// @param share how far the reading is, in per cent
/// @param records read so far
/// @param renewed the preview was made again, since another import came in between
/// @param fault what went wrong; absent unless failed
/// @param runId the import in the catalogue's history; absent until done
public record ImportJob(
        UUID id,
        String fileName,
        boolean complete,
        State state,
        String actorName,
        Instant startedAt,
        Instant changedAt,
        int share,
        int records,
        boolean renewed,
        @Nullable ImportPreview preview,
        @Nullable Fault fault,
        @Nullable UUID runId) {
    /// Where it stands.
    public enum State {
        /// Being read to tell what it would change.
        READING,
        /// Waits for a person to say yes.
        READY,
        IMPORTING,
        DONE,
        FAILED,
        DROPPED
    }

    /// Why nothing was taken over.
    ///
    /// @param kind a fault of the source, or `INTERRUPTED` or `INTERNAL`
    public record Fault(String kind, String place, int line, String detail) {
        static final String INTERRUPTED = "INTERRUPTED";
        static final String INTERNAL = "INTERNAL";

        static Fault of(String kind) {
            return new Fault(kind, "", 0, "");
        }
    }

    public boolean isRunning() {
        return state == State.READING || state == State.IMPORTING;
    }
}
