package vn.motcua.procedure;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// What an import did, or would do in a dry run.
///
/// @param run its id in the history of imports; not kept after a dry run
/// @param records how many records the source holds
/// @param unchanged records that stood there already, word for word
/// @param repaired records with something mended
/// @param doubtful records that an editor should look at
/// @param complete whether the source was said to hold every record there is
/// @param vanished records that a complete source no longer holds, newly so
/// @param conflicts points in which this source and the one in force disagree
/// @param rows every finding, in the source's order
/// @param touchedRecords every record that is new, different or newly missing
public record ImportReport(
        UUID run,
        String source,
        boolean dryRun,
        int records,
        int added,
        int changed,
        int unchanged,
        int rejected,
        int repaired,
        int doubtful,
        boolean complete,
        int vanished,
        int conflicts,
        Duration took,
        List<Row> rows,
        List<Touched> touchedRecords) {
    public ImportReport {
        rows = List.copyOf(rows);
        touchedRecords = List.copyOf(touchedRecords);
    }

    /// A finding and the record it is about.
    ///
    /// @param origin name of the file or archive entry
    public record Row(String origin, String code, Finding finding) {}

    /// What becomes of a record.
    public enum Change {
        ADDED,
        CHANGED,
        VANISHED
    }

    /// @param name as the source has it; empty when the source does not hold the record
    public record Touched(ProcedureCode code, String name, Change change) {}

    ImportReport took(Duration time) {
        return new ImportReport(
                run,
                source,
                dryRun,
                records,
                added,
                changed,
                unchanged,
                rejected,
                repaired,
                doubtful,
                complete,
                vanished,
                conflicts,
                time,
                rows,
                touchedRecords);
    }

    /// Whether anything is new.
    public boolean touched() {
        return added + changed > 0;
    }
}
