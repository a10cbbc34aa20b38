package vn.motcua.procedure;

import java.time.Duration;
import java.util.List;

/// What an import did, or would do in a dry run.
///
/// @param records how many records the source holds
/// @param unchanged records that stood there already, word for word
/// @param repaired records with something mended
/// @param doubtful records that an editor should look at
/// @param complete whether the source was said to hold every record there is
/// @param vanished records that a complete source no longer holds, newly so
/// @param conflicts points in which this source and the one in force disagree
/// @param rows every finding, in the source's order
public record ImportReport(
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
        List<Row> rows) {
    public ImportReport {
        rows = List.copyOf(rows);
    }

    /// A finding and the record it is about.
    ///
    /// @param origin name of the file or archive entry
    public record Row(String origin, String code, Finding finding) {}

    ImportReport took(Duration time) {
        return new ImportReport(
                source, dryRun, records, added, changed, unchanged, rejected, repaired, doubtful, complete, vanished,
                conflicts, time, rows);
    }

    /// Whether anything is new.
    public boolean touched() {
        return added + changed > 0;
    }
}
