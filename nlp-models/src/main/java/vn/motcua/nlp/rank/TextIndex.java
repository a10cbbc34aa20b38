package vn.motcua.nlp.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.nlp.text.VietnameseText;

/// The searchable catalogue (chỉ mục tìm kiếm): immutable, in memory, safe for any number of readers at once.
///
/// Lucene proposes candidates from all words; names, priors and special-case wordings then order them.
public final class TextIndex implements AutoCloseable {
    private static final int CANDIDATES = 160;
    /// In a list for browsing, an entry that covers less of the question than this share of the best is noise.
    private static final double LISTED_SHARE = 0.6;
    /// A known question this near brings its entry in, though no word of the question stands in the record.
    private static final double WORTH_A_LOOK = 0.25;
    /// A known question this near was asked in nearly the same words.
    private static final double SAME_QUESTION = 0.6;

    private final LuceneCandidates lucene;
    private final NameIndex names;
    private final Map<String, Entry> entries;
    private final RankingWeights weights;
    private final QuestionBank bank;

    private TextIndex(List<IndexedText> texts, RankingWeights weights) throws IOException {
        this.lucene = new LuceneCandidates(texts);
        this.names = new NameIndex(texts);
        this.weights = weights;
        this.bank = QuestionBank.none();
        this.entries = HashMap.newHashMap(texts.size());
        for (IndexedText text : texts) {
            entries.put(text.id(), Entry.of(text));
        }
    }

    private TextIndex(
            LuceneCandidates lucene,
            NameIndex names,
            Map<String, Entry> entries,
            RankingWeights weights,
            QuestionBank bank) {
        this.lucene = lucene;
        this.names = names;
        this.entries = entries;
        this.weights = weights;
        this.bank = bank;
    }

    /// The index after a change: what changed is read anew, all else is shared, so that a corrected record is found
    /// within a moment. This one goes on answering as it was; only the newest one may be changed again.
    ///
    /// @param changed new and changed texts
    /// @param removed ids
    public TextIndex changed(Collection<IndexedText> changed, Collection<String> removed) {
        List<IndexedText> different = changed.stream().filter(this::isDifferent).toList();
        var next = new HashMap<>(entries);
        removed.forEach(next::remove);
        different.forEach(text -> next.put(text.id(), Entry.of(text)));
        try {
            return new TextIndex(lucene.with(different, removed), names.with(different, removed), next, weights, bank);
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory could not be changed", e);
        }
    }

    private boolean isDifferent(IndexedText text) {
        Entry known = entries.get(text.id());
        return known == null || !known.text().equals(text);
    }

    /// The same entries, found with the help of these known questions too; made at once, nothing is indexed again.
    public TextIndex with(QuestionBank questions) {
        return new TextIndex(lucene, names, entries, weights, questions);
    }

    /// The same entries, ordered by other weights.
    public TextIndex with(RankingWeights other) {
        return new TextIndex(lucene, names, entries, other, bank);
    }

    /// Builds an index of the texts; ids must be distinct.
    public static TextIndex of(List<IndexedText> texts) {
        return of(texts, RankingWeights.STANDARD);
    }

    /// Builds an index with other weights, for measuring them.
    public static TextIndex of(List<IndexedText> texts, RankingWeights weights) {
        try {
            return new TextIndex(texts, weights);
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory could not be written", e);
        }
    }

    /// Whether the entry's title makes it a special case of another: a second registration, a foreign element.
    public boolean isSpecialCase(String id) {
        Entry entry = entries.get(id);
        return entry != null && entry.markers() != 0;
    }

    /// Returns the number of entries.
    public int size() {
        return entries.size();
    }

    /// Finds entries for a question. A question without any word gives all entries that pass the filters, most usual
    /// first.
    public SearchResult search(SearchRequest request) {
        List<SearchResult.Hit> ranked = request.text().isBlank() ? everything() : listed(rank(request));
        var counts = new TreeMap<String, Map<String, Integer>>();
        var kept = new ArrayList<SearchResult.Hit>();
        for (SearchResult.Hit hit : ranked) {
            Map<String, List<String>> facets = entry(hit).text().facets();
            countFacets(counts, facets, request.filters());
            if (passes(facets, request.filters(), "")) {
                kept.add(hit);
            }
        }
        int from = Math.min(request.offset(), kept.size());
        int to = Math.min(from + request.limit(), kept.size());
        return new SearchResult(kept.subList(from, to), kept.size(), counts);
    }

    /// Finds the best entries for a question, weak ones included: for deciding, not for browsing.
    public List<SearchResult.Hit> best(String question, int limit) {
        List<SearchResult.Hit> ranked = rank(SearchRequest.of(question, limit));
        return ranked.subList(0, Math.min(limit, ranked.size()));
    }

    @Override
    public void close() {
        lucene.close();
    }

    private List<SearchResult.Hit> rank(SearchRequest request) {
        return rank(evidence(request, Set.of()));
    }

    /// Orders candidates by what speaks for them, best first.
    public List<SearchResult.Hit> rank(List<Evidence> candidates) {
        double mostKnown =
                candidates.stream().mapToDouble(Evidence::known).max().orElse(0);
        return candidates.stream()
                .map(each -> each.hit(weights, mostKnown))
                .sorted(Comparator.comparingDouble(SearchResult.Hit::score)
                        .reversed()
                        .thenComparing(SearchResult.Hit::id))
                .toList();
    }

    /// What speaks for each candidate, before it is weighed.
    ///
    /// @param without numbers of known questions that are left out, for measuring on the bank itself
    public List<Evidence> evidence(SearchRequest request, Set<Integer> without) {
        QueryPlan plan = QueryPlan.of(request.text(), names::isPair);
        QueryUnits units = QueryUnits.of(plan);
        List<LuceneCandidates.Candidate> candidates = lucene.find(plan, units, request.prefix(), CANDIDATES);
        Map<String, QuestionBank.Nearness> near = bank.near(plan.text(), without);
        double top = candidates.isEmpty() ? 1 : candidates.getFirst().score();
        long asked = Markers.askedFor(plan.text().foldedLine());
        var found = new ArrayList<Evidence>(candidates.size());
        var seen = HashMap.<String, Boolean>newHashMap(candidates.size());
        for (LuceneCandidates.Candidate candidate : candidates) {
            seen.put(candidate.id(), true);
            found.add(evidence(candidate.id(), candidate.score() / top, units, asked, near));
        }
        near.forEach((id, nearness) -> {
            if (nearness.best() >= WORTH_A_LOOK && !seen.containsKey(id) && entries.containsKey(id)) {
                found.add(evidence(id, 0, units, asked, near));
            }
        });
        return found;
    }

    private Evidence evidence(
            String id, double lucenePart, QueryUnits units, long asked, Map<String, QuestionBank.Nearness> near) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalStateException("A candidate without an entry: " + id);
        }
        NameIndex.Fit fit = names.fit(id, units);
        QuestionBank.Nearness nearness = near.getOrDefault(id, QuestionBank.Nearness.FAR);
        return new Evidence(
                id,
                lucenePart,
                fit.coverage(),
                fit.precision(),
                entry.text().prior(),
                Markers.penalty(entry.markers(), asked),
                Markers.agreements(entry.markers(), asked),
                nearness.best(),
                nearness.second());
    }

    private List<SearchResult.Hit> listed(List<SearchResult.Hit> ranked) {
        double best =
                ranked.stream().mapToDouble(SearchResult.Hit::coverage).max().orElse(0);
        return ranked.stream()
                .filter(hit -> hit.coverage() >= best * LISTED_SHARE || hit.known() >= SAME_QUESTION)
                .toList();
    }

    private List<SearchResult.Hit> everything() {
        return entries.values().stream()
                .map(entry ->
                        new SearchResult.Hit(entry.text().id(), entry.text().prior(), 0, 0))
                .sorted(Comparator.comparingDouble(SearchResult.Hit::score)
                        .reversed()
                        .thenComparing(SearchResult.Hit::id))
                .toList();
    }

    private Entry entry(SearchResult.Hit hit) {
        Entry entry = entries.get(hit.id());
        if (entry == null) {
            throw new IllegalStateException("A hit without an entry: " + hit.id());
        }
        return entry;
    }

    /// A facet's counts ignore its own filter, so that one can see what choosing another value would give.
    private static void countFacets(
            Map<String, Map<String, Integer>> counts,
            Map<String, List<String>> facets,
            Map<String, Set<String>> filters) {
        facets.forEach((facet, values) -> {
            if (passes(facets, filters, facet)) {
                Map<String, Integer> ofFacet = counts.computeIfAbsent(facet, absent -> new TreeMap<>());
                values.forEach(value -> ofFacet.merge(value, 1, Integer::sum));
            }
        });
    }

    private static boolean passes(Map<String, List<String>> facets, Map<String, Set<String>> filters, String except) {
        return filters.entrySet().stream()
                .filter(filter ->
                        !filter.getKey().equals(except) && !filter.getValue().isEmpty())
                .allMatch(filter ->
                        facets.getOrDefault(filter.getKey(), List.of()).stream().anyMatch(filter.getValue()::contains));
    }

    private record Entry(IndexedText text, long markers) {
        static Entry of(IndexedText text) {
            return new Entry(text, Markers.inTitle(VietnameseText.fold(text.title())));
        }
    }
}
