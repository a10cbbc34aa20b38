package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.nlp.rank.SearchResult;
import vn.motcua.nlp.rank.TextIndex;

/// A catalogue in memory, made of files and the starter catalogue's plain layer, without a database: it finds and
/// serves what an installation that imported the same files would.
public final class FileCatalogue {
    private final Map<ProcedureCode, CatalogueEntry> entries;
    private final CatalogueSnapshot snapshot;

    private FileCatalogue(Map<ProcedureCode, CatalogueEntry> entries) {
        this.entries = entries;
        List<CatalogueSnapshot.Change> changes = new ArrayList<>();
        entries.forEach((code, entry) -> changes.add(CatalogueSnapshot.Change.served(
                code, new CatalogueSnapshot.Served(CatalogueItem.of(entry), "", null))));
        this.snapshot = CatalogueSnapshot.empty().with(1, changes);
    }

    /// @param province local records of other provinces are left out
    public static FileCatalogue of(List<Procedure> officials, List<StarterEntry> starter, String province) {
        Map<ProcedureCode, StarterEntry> plain = starter.stream()
                .collect(Collectors.toMap(entry -> entry.official().code(), Function.identity()));
        Map<ProcedureCode, CatalogueEntry> entries = new LinkedHashMap<>();
        for (Procedure official : officials) {
            if (official.jurisdiction().servedIn(province)) {
                StarterEntry known = plain.get(official.code());
                entries.put(official.code(), new CatalogueEntry(official, known == null ? null : known.plain()));
            }
        }
        plain.values()
                .forEach(entry -> entries.putIfAbsent(
                        entry.official().code(), new CatalogueEntry(entry.official(), entry.plain())));
        return new FileCatalogue(entries);
    }

    public int size() {
        return entries.size();
    }

    /// Everything served.
    public Collection<CatalogueEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Optional<CatalogueEntry> byCode(ProcedureCode code) {
        return Optional.ofNullable(entries.get(code));
    }

    /// The likeliest procedures for a question, best first.
    public List<SearchResult.Hit> best(String question, int limit) {
        return snapshot.best(question, limit);
    }

    /// The index that finds them, for measuring it.
    public TextIndex index() {
        return snapshot.index();
    }
}
