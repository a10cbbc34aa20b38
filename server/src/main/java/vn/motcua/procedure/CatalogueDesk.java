package vn.motcua.procedure;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the catalogue's editors see (bàn biên tập): every record, served or not, where it came from and what an import
/// found odd about it. Reads only.
@Singleton
public class CatalogueDesk {
    private final DeskQueries queries;
    private final ProcedureCatalogue catalogue;

    CatalogueDesk(DeskQueries queries, ProcedureCatalogue catalogue) {
        this.queries = queries;
        this.catalogue = catalogue;
    }

    /// @param served how many records people of this city are shown
    public record Counts(int records, int served, int curated) {}

    /// An import, also one that changed nothing.
    public record Run(
            UUID id,
            String source,
            Instant finishedAt,
            int records,
            int added,
            int changed,
            int unchanged,
            int rejected,
            int repaired,
            int doubtful,
            boolean complete,
            int vanished,
            int conflicts) {}

    /// A record in the editor's list.
    ///
    /// @param province code of the province of a local record
    public record Row(
            ProcedureCode code,
            String name,
            String jurisdiction,
            @Nullable String province,
            boolean curated,
            int findings,
            Instant changedAt) {}

    /// A record with both layers, what was found about it and how it came to be.
    public record Sheet(
            CatalogueEntry entry,
            boolean served,
            List<Finding> findings,
            List<Version> versions,
            String rawOfficial,
            boolean vanished) {}

    /// One text that a layer of the record once had.
    ///
    /// @param asOf when the source was drawn; absent for texts of editors
    /// @param run the import that brought it; absent for what ships with the program and for texts of editors
    /// @param runSource name of the file that was imported; may be empty
    /// @param editor who put it into force; empty for imports
    public record Version(
            UUID id,
            int number,
            String layer,
            String source,
            String decision,
            @Nullable LocalDate asOf,
            @Nullable UUID run,
            String runSource,
            String editor,
            Instant recordedAt) {}

    /// A record on which its two sources disagree.
    public record Disputed(ProcedureCode code, String name, List<SourceConflict> conflicts) {}

    /// How often an import noticed the same thing.
    public record FindingCount(Finding.Kind kind, Finding.Reason reason, int records) {}

    public Counts counts(String province) {
        return queries.counts(province);
    }

    /// The newest imports first.
    public List<Run> runs(int limit) {
        return queries.runs(limit);
    }

    public Optional<Run> run(UUID id) {
        return queries.run(id);
    }

    /// What an import found, the gravest first.
    public List<FindingCount> findingCounts(UUID run) {
        return queries.findingCounts(run);
    }

    /// The findings of one reason, in the source's order.
    public List<ImportReport.Row> findings(UUID run, Finding.Reason reason, int limit) {
        return queries.findings(run, reason, limit);
    }

    /// Without words, the newest change first. Else what people are shown for these words comes first, in the order in
    /// which they are shown it; then other records that contain every word, with or without diacritics.
    public List<Row> records(String words, int limit) {
        if (words.isBlank()) {
            return queries.newest(limit);
        }
        Map<String, Integer> places = new HashMap<>();
        ProcedureCode.parse(words.strip()).ifPresent(code -> places.put(code.value(), 0));
        for (CatalogueItem item :
                catalogue.search(CatalogueQuery.text(words, limit)).items()) {
            places.putIfAbsent(item.code().value(), places.size() + 1);
        }
        return queries.records(words, places.keySet()).stream()
                .sorted(Comparator.comparing(
                        row -> places.getOrDefault(row.code().value(), Integer.MAX_VALUE)))
                .limit(limit)
                .toList();
    }

    /// Whether there is a record of this code, served or not.
    public boolean exists(ProcedureCode code) {
        return queries.exists(code);
    }

    /// Every text that the layers of the record had, the newest first.
    public List<Version> versions(ProcedureCode code) {
        return queries.versions(code);
    }

    /// Where the record's two sources say different things now.
    public List<SourceConflict> conflicts(ProcedureCode code) {
        return queries.disputed(Optional.of(code)).stream()
                .flatMap(disputed -> disputed.conflicts().stream())
                .toList();
    }

    /// Every record on which its sources disagree now, in order of codes.
    public List<Disputed> disputed() {
        return queries.disputed(Optional.empty());
    }

    public Optional<Sheet> sheet(ProcedureCode code, String province) {
        return queries.sheet(code, province);
    }
}
