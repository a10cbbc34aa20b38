package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to become of one record.
///
/// @param official a new official text; absent when it stays
/// @param plain a new plain layer; absent when it stays
/// @param fullerLevels all levels that a second source names
/// @param findings what is noted about the official text
record CatalogueChange(
        ProcedureCode code,
        @Nullable Text<Procedure> official,
        @Nullable Text<PlainLayer> plain,
        List<Level> fullerLevels,
        String portalUrl,
        LocalDate asOf,
        List<Finding> findings) {

    /// A layer's new text.
    record Text<T>(T content, String hash, String source) {}
}
