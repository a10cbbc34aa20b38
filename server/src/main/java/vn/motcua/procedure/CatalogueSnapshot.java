package vn.motcua.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<ProcedureCode, RepealedProcedure> repealed;
    private final TextIndex index;
    private final EnglishNames english;

    private CatalogueSnapshot(
            long version,
            Map<ProcedureCode, Served> served,
            Map<ProcedureCode, RepealedProcedure> repealed,
            TextIndex index,
            EnglishNames english) {
        this.version = version;
        this.served = served;
        this.repealed = repealed;
        this.index = index;
        this.english = english;
    }

    static CatalogueSnapshot empty() {
        return new CatalogueSnapshot(
                -1, Map.of(), Map.of(), TextIndex.of(List.of()).with(QuestionBank.standard()), EnglishNames.none());
    }

    /// What ships with the service, and what editors linked since.
    private static QuestionBank bank(Map<String, List<String>> linked) {
        var known = new ArrayList<QuestionBank.Known>();
        linked.forEach((code, texts) -> texts.forEach(text -> known.add(new QuestionBank.Known(code, "linked", text))));
        return QuestionBank.standardWith(known);
    }

    /// A newer snapshot.
    ///
    /// @param changes rows changed since this one; those without an entry are no longer served
    CatalogueSnapshot with(long newVersion, List<Change> changes) {
        Map<ProcedureCode, Served> all = new HashMap<>(served);
        Map<ProcedureCode, RepealedProcedure> gone = new HashMap<>(repealed);
        List<IndexedText> texts = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (Change change : changes) {
            gone.remove(change.code());
            if (change.repealed() != null) {
                gone.put(change.code(), change.repealed());
            }
            if (change.served() == null) {
                all.remove(change.code());
                removed.add(change.code().value());
            } else {
                all.put(change.code(), change.served());
                texts.add(SearchTexts.of(change.served().item()));
            }
        }
        return new CatalogueSnapshot(
                newVersion,
                Map.copyOf(all),
                Map.copyOf(gone),
                index.changed(texts, removed),
                english.of(all.values().stream().map(Served::item).toList(), removed));
    }

    /// The same catalogue, found by these questions of people as well.
    CatalogueSnapshot learning(Map<String, List<String>> linked) {
        return new CatalogueSnapshot(version, served, repealed, index.with(bank(linked)), english);
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

    Optional<RepealedProcedure> repealed(ProcedureCode code) {
        return Optional.ofNullable(repealed.get(code));
    }

    List<RepealedProcedure> repealed() {
        return List.copyOf(repealed.values());
    }

    /// What is served in place of a repealed procedure; a successor that is itself repealed leads on to its own.
    List<CatalogueItem> successors(Repeal repeal) {
        Map<ProcedureCode, CatalogueItem> found = new LinkedHashMap<>();
        Set<ProcedureCode> seen = new HashSet<>(repeal.successors());
        Deque<ProcedureCode> open = new ArrayDeque<>(repeal.successors());
        while (!open.isEmpty()) {
            ProcedureCode code = open.remove();
            find(code).ifPresent(served -> found.put(code, served.item()));
            repealed(code).ifPresent(next -> next.repeal().successors().stream()
                    .filter(seen::add)
                    .forEach(open::add));
        }
        return List.copyOf(found.values());
    }

    List<CatalogueItem> items() {
        return served.values().stream().map(Served::item).toList();
    }

    CataloguePage search(CatalogueQuery query) {
        var request = new SearchRequest(
                query.text(), query.typing(), query.filters(), query.page() * query.size(), query.size());
        SearchResult result = english.search(request, index::isWordOfAName).orElseGet(() -> index.search(request));
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
    /// @param ends the repeal whose day has not come yet
    record Served(CatalogueItem item, String tag, @Nullable Repeal ends) {}

    /// @param served absent when people of this province are not shown the record (any longer)
    /// @param repealed told instead, where people were shown it
    record Change(
            ProcedureCode code,
            @Nullable Served served,
            @Nullable RepealedProcedure repealed) {
        static Change served(ProcedureCode code, Served served) {
            return new Change(code, served, null);
        }
    }
}
