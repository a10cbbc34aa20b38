package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The whole catalogue as it is served, record by record, with the history of each and what was repealed: open data
/// (dữ liệu mở).
@Singleton
public class CatalogueExport {
    /// Enough to be quick, few enough to keep little in memory.
    private static final int BATCH = 100;

    private final ProcedureCatalogue catalogue;
    private final ProcedureQueries queries;

    CatalogueExport(ProcedureCatalogue catalogue, ProcedureQueries queries) {
        this.catalogue = catalogue;
        this.queries = queries;
    }

    /// One text that the record had or has.
    ///
    /// @param layer `OFFICIAL` or `PLAIN`
    /// @param asOf when the source was drawn; absent for texts of editors
    @Serdeable
    public record Version(
            String layer,
            int number,
            String source,
            String decision,
            @Nullable LocalDate asOf,
            OffsetDateTime recordedAt) {}

    /// @param repeal of a procedure that ended or will end
    /// @param versions oldest first
    public record Exported(
            CatalogueEntry entry,
            State state,
            @Nullable Repeal repeal,
            OffsetDateTime changedAt,
            List<Version> versions) {}

    /// Whether it can be used today.
    public enum State {
        IN_FORCE,
        /// In force until the day of its repeal.
        ENDING,
        REPEALED
    }

    /// Hands every procedure served or repealed to the consumer, in order of codes; few are in memory at a time.
    public void each(Consumer<Exported> consumer) {
        List<String> codes = codes();
        for (int from = 0; from < codes.size(); from += BATCH) {
            queries.exported(codes.subList(from, Math.min(codes.size(), from + BATCH)))
                    .forEach(consumer);
        }
    }

    /// Code and day of the last change of each procedure served.
    public List<Changed> changes() {
        List<Changed> changes = new ArrayList<>();
        for (Changed changed : queries.changedDays()) {
            if (catalogue.item(changed.code()).isPresent()) {
                changes.add(changed);
            }
        }
        return changes;
    }

    public record Changed(ProcedureCode code, LocalDate on) {}

    /// How much there is and how new it is.
    ///
    /// @param asOf date of the newest source; absent while there is nothing
    /// @param changedAt when anything of it changed last
    public record Extent(int procedures, @Nullable LocalDate asOf, OffsetDateTime changedAt) {}

    public Extent extent() {
        return queries.extent(catalogue.items().size());
    }

    /// Repealed ones too: open data that forgets misleads.
    private List<String> codes() {
        return Stream.concat(
                        catalogue.items().stream().map(CatalogueItem::code),
                        catalogue.repealed().stream().map(RepealedProcedure::code))
                .map(ProcedureCode::value)
                .sorted()
                .toList();
    }
}
