package vn.motcua.backup;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// The first entry of a backup file: what is in it, so that a restore can refuse what it would not understand.
///
/// @param format of this file; a program reads its own and older ones
/// @param takenAt ISO 8601 with offset
/// @param schemaVersion latest migration of the database it was taken from
@Serdeable
record Manifest(
        int format, String takenAt, String schemaVersion, List<TableCopy> tables, List<SequenceValue> sequences) {
    static final int FORMAT = 1;

    Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /// One table: its rows are in the entry `tables/<name>` in PostgreSQL's COPY text format, columns in this order.
    @Serdeable
    record TableCopy(String name, List<String> columns, long rows) {
        TableCopy {
            columns = List.copyOf(columns);
        }
    }

    /// Where a sequence stands.
    @Serdeable
    record SequenceValue(String name, long lastValue) {}
}
