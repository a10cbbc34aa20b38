package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the database knows of a record without its texts.
///
/// @param fullerLevels levels that a second source names beyond those of the official text
/// @param portalUrl the record's own page, if a second source knows it; else empty
record StoredRecord(
        ProcedureCode code,
        UUID officialId,
        String officialHash,
        String officialSource,
        LocalDate asOf,
        @Nullable UUID plainId,
        @Nullable String plainHash,
        @Nullable String plainSource,
        List<Level> fullerLevels,
        String portalUrl) {

    static List<Level> levels(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Level::valueOf).toList();
    }

    static String joined(List<Level> levels) {
        return levels.stream().distinct().sorted().map(Level::name).collect(Collectors.joining(","));
    }

    /// The official text with what the second source knows better.
    static Procedure enriched(Procedure official, List<Level> fullerLevels, String portalUrl) {
        List<Level> levels =
                Stream.concat(official.levels().stream(), fullerLevels.stream()).toList();
        String url = portalUrl.isEmpty() ? official.publication().portalUrl() : portalUrl;
        return official.enriched(levels, url);
    }
}
