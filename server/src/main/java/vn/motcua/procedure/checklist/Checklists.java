package vn.motcua.procedure.checklist;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.PersonalChecklists;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;

/// The personal checklists that people are shown: published tables that fit the procedure as it stands. A table whose
/// papers the record no longer has is not shown; people then see the plain list instead of a wrong one.
@Singleton
public class Checklists implements PersonalChecklists {
    private final ChecklistQueries queries;
    private final ProcedureCatalogue catalogue;
    private volatile @Nullable Loaded loaded;

    Checklists(ChecklistQueries queries, ProcedureCatalogue catalogue) {
        this.queries = queries;
        this.catalogue = catalogue;
    }

    /// A table beside the procedure it is for.
    ///
    /// @param tag changes whenever the table or the procedure does
    public record Served(ChecklistTable table, CatalogueEntry entry, String tag) {}

    /// The tables at one version of the catalogue; whether they fit is found out once each.
    private record Loaded(
            long version, Map<ProcedureCode, ChecklistVersion> tables, Map<ProcedureCode, Optional<Served>> fitting) {}

    @Override
    public boolean existFor(ProcedureCode code) {
        return find(code).isPresent();
    }

    public Optional<Served> find(ProcedureCode code) {
        Loaded current = current();
        ChecklistVersion version = current.tables().get(code);
        return version == null ? Optional.empty() : current.fitting().computeIfAbsent(code, each -> fitting(version));
    }

    private Optional<Served> fitting(ChecklistVersion version) {
        ProcedureCode code = version.table().code();
        return catalogue
                .byCode(code)
                .filter(entry -> TableCheck.problems(version.table(), entry.documents(), this::isServed)
                        .isEmpty())
                .map(entry ->
                        new Served(version.table(), entry, catalogue.tag(code).orElse("") + "-" + version.number()));
    }

    boolean isServed(String code) {
        return ProcedureCode.parse(code).flatMap(catalogue::item).isPresent();
    }

    /// Publishing a table counts as a change of the catalogue, of which every node hears at once.
    private Loaded current() {
        Loaded known = loaded;
        long version = catalogue.version();
        if (known == null || known.version() != version) {
            Map<ProcedureCode, ChecklistVersion> tables = queries.published().stream()
                    .collect(Collectors.toMap(each -> each.table().code(), Function.identity()));
            known = new Loaded(version, tables, new ConcurrentHashMap<>());
            loaded = known;
        }
        return known;
    }

    /// Shows a change made on this node without waiting for its own notice.
    void forget() {
        loaded = null;
    }
}
