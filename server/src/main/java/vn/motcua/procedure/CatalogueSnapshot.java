package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.rank.IndexedText;
import vn.motcua.nlp.rank.QuestionBank;
import vn.motcua.nlp.rank.SearchRequest;
import vn.motcua.nlp.rank.SearchResult;
import vn.motcua.nlp.rank.TextIndex;

/// The whole catalogue at one version, ready to be searched; readers keep theirs while a newer one is built.
final class CatalogueSnapshot {
    private final long version;
    private final Map<ProcedureCode, Served> served;
    private final TextIndex index;

    private CatalogueSnapshot(long version, Map<ProcedureCode, Served> served, TextIndex index) {
        this.version = version;
        this.served = served;
        this.index = index;
    }

    static CatalogueSnapshot empty() {
        return new CatalogueSnapshot(-1, Map.of(), TextIndex.of(List.of()).with(QuestionBank.standard()));
    }

    /// What ships with the service, and what editors linked since.
    private static QuestionBank bank(Map<String, List<String>> linked) {
        if (linked.isEmpty()) {
            return QuestionBank.standard();
        }
        var all = new ArrayList<>(QuestionBank.shipped());
        linked.forEach((code, texts) -> texts.forEach(text -> all.add(new QuestionBank.Known(code, "linked", text))));
        return QuestionBank.of(all);
    }

    /// A newer snapshot.
    ///
    /// @param changes rows changed since this one; those without an entry are no longer served
    CatalogueSnapshot with(long newVersion, List<Change> changes) {
        Map<ProcedureCode, Served> all = new HashMap<>(served);
        List<IndexedText> texts = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (Change change : changes) {
            if (change.served() == null) {
                all.remove(change.code());
                removed.add(change.code().value());
            } else {
                all.put(change.code(), change.served());
                texts.add(SearchTexts.of(change.served().item()));
            }
        }
        return new CatalogueSnapshot(newVersion, Map.copyOf(all), index.changed(texts, removed));
    }

    /// The same catalogue, found by these questions of people as well.
    CatalogueSnapshot learning(Map<String, List<String>> linked) {
        return new CatalogueSnapshot(version, served, index.with(bank(linked)));
    }

    long version() {
        return version;
    }

    int size() {
        return served.size();
    }

    Optional<Served> find(ProcedureCode code) {
        return Optional.ofNullable(served.get(code));
    }

    List<CatalogueItem> items() {
        return served.values().stream().map(Served::item).toList();
    }

    CataloguePage search(CatalogueQuery query) {
        SearchResult result = index.search(new SearchRequest(
                query.text(), query.typing(), query.filters(), query.page() * query.size(), query.size()));
        return new CataloguePage(
                result.hits().stream().map(hit -> item(hit.id())).toList(), result.total(), result.facetCounts());
    }

    List<SearchResult.Hit> best(String question, int limit) {
        return index.best(question, limit);
    }

    TextIndex index() {
        return index;
    }

    private CatalogueItem item(String id) {
        Served entry = served.get(new ProcedureCode(id));
        if (entry == null) {
            throw new IllegalStateException("the index knows a procedure that the catalogue does not: " + id);
        }
        return entry.item();
    }

    /// @param tag changes whenever anything of the procedure does
    record Served(CatalogueItem item, String tag) {}

    /// @param served absent when people of this province are not shown the record (any longer)
    record Change(ProcedureCode code, @Nullable Served served) {}
}
