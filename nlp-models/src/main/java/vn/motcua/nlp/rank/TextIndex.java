package vn.motcua.nlp.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

    private final LuceneCandidates lucene;
    private final NameIndex names;
    private final Map<String, Entry> entries;
    private final RankingWeights weights;

    private TextIndex(List<IndexedText> texts, RankingWeights weights) throws IOException {
        this.lucene = new LuceneCandidates(texts);
        this.names = new NameIndex(texts);
        this.weights = weights;
        this.entries = HashMap.newHashMap(texts.size());
        for (IndexedText text : texts) {
            entries.put(text.id(), new Entry(text, Markers.inTitle(VietnameseText.fold(text.title()))));
        }
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
        QueryPlan plan = QueryPlan.of(request.text(), names::isPair);
        QueryUnits units = QueryUnits.of(plan);
        List<LuceneCandidates.Candidate> candidates = lucene.find(plan, units, request.prefix(), CANDIDATES);
        if (candidates.isEmpty()) {
            return List.of();
        }
        double top = candidates.getFirst().score();
        long asked = Markers.askedFor(plan.text().foldedLine());
        var hits = new ArrayList<SearchResult.Hit>(candidates.size());
        for (LuceneCandidates.Candidate candidate : candidates) {
            Entry entry = entries.get(candidate.id());
            if (entry != null) {
                hits.add(score(entry, candidate.score() / top, units, asked));
            }
        }
        hits.sort(Comparator.comparingDouble(SearchResult.Hit::score).reversed().thenComparing(SearchResult.Hit::id));
        return hits;
    }

    private SearchResult.Hit score(Entry entry, double lucenePart, QueryUnits units, long asked) {
        NameIndex.Fit fit = names.fit(entry.text().id(), units);
        double score = weights.lucene() * lucenePart
                + weights.name() * fit.value()
                + weights.prior() * entry.text().prior()
                + weights.agreement() * Markers.agreements(entry.markers(), asked)
                - weights.marker() * Markers.penalty(entry.markers(), asked);
        return new SearchResult.Hit(entry.text().id(), score, fit.coverage(), fit.precision());
    }

    private List<SearchResult.Hit> listed(List<SearchResult.Hit> ranked) {
        double best =
                ranked.stream().mapToDouble(SearchResult.Hit::coverage).max().orElse(0);
        return ranked.stream()
                .filter(hit -> hit.coverage() >= best * LISTED_SHARE)
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

    private record Entry(IndexedText text, long markers) {}
}
