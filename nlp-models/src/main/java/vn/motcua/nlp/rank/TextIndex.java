package vn.motcua.nlp.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.nlp.meaning.MeaningModel;
import vn.motcua.nlp.text.VietnameseText;

/// The searchable catalogue (chỉ mục tìm kiếm): immutable, in memory, safe for any number of readers at once.
///
/// Lucene proposes candidates from all words; names, priors and special-case wordings then order them.
public final class TextIndex implements AutoCloseable {
    private static final int CANDIDATES = 80;
    /// So many more are looked at because they lie near the question, whatever their words.
    private static final int MEANT = 40;
    /// In a list for browsing, an entry that covers less of the question than this share of the best is noise.
    private static final double LISTED_SHARE = 0.6;
    /// A known question this near brings its entry in, though no word of the question stands in the record.
    private static final double WORTH_A_LOOK = 0.25;
    /// A known question this near was asked in nearly the same words.
    private static final double SAME_QUESTION = 0.6;
    /// An entry that lies this near is shown, though none of its names has the words.
    private static final double SAME_MEANING = 0.6;

    private final LuceneCandidates lucene;
    private final NameIndex names;
    private final NameMeanings meanings;
    private final Map<String, Entry> entries;
    /// All entries, the most usual first: what is shown when nothing was typed.
    private final List<SearchResult.Hit> usual;

    private final RankingWeights weights;
    private final QuestionBank bank;
    /// For each procedure of the bank the number of its entry: looked up once, not with every question.
    private final int[] entryOfKnown;

    private TextIndex(List<IndexedText> texts, RankingWeights weights) throws IOException {
        this.lucene = new LuceneCandidates(texts);
        this.names = new NameIndex(texts);
        this.meanings = new NameMeanings(MeaningModel.standard(), texts);
        this.weights = weights;
        this.bank = QuestionBank.none();
        this.entries = HashMap.newHashMap(texts.size());
        for (IndexedText text : texts) {
            entries.put(text.id(), Entry.of(text));
        }
        this.usual = usual();
        this.entryOfKnown = entriesOf(bank);
    }

    private TextIndex(TextIndex other, QuestionBank bank, RankingWeights weights) {
        this.lucene = other.lucene;
        this.names = other.names;
        this.meanings = other.meanings;
        this.entries = other.entries;
        this.usual = other.usual;
        this.weights = weights;
        this.bank = bank;
        this.entryOfKnown = entriesOf(bank);
    }

    private TextIndex(TextIndex other, QuestionBank bank, MeaningModel model) {
        this.lucene = other.lucene;
        this.names = other.names;
        this.meanings = new NameMeanings(model, other.texts());
        this.entries = other.entries;
        this.usual = other.usual;
        this.weights = other.weights;
        this.bank = bank;
        this.entryOfKnown = entriesOf(bank);
    }

    private int[] entriesOf(QuestionBank known) {
        return known.procedures().stream().mapToInt(meanings::number).toArray();
    }

    private TextIndex(TextIndex other, Collection<IndexedText> changed, Set<String> gone) throws IOException {
        this.lucene = other.lucene.with(changed, gone);
        this.names = other.names.with(changed, gone);
        this.meanings = other.meanings.with(changed, gone);
        this.weights = other.weights;
        this.bank = other.bank;
        this.entries = new HashMap<>(other.entries);
        gone.forEach(entries::remove);
        changed.forEach(text -> entries.put(text.id(), Entry.of(text)));
        this.usual = usual();
        this.entryOfKnown = entriesOf(bank);
    }

    /// The index after a change, ranking as one built anew would; only changed texts are analysed. This one stays as it
    /// is.
    ///
    /// @param changed entries that are new or have other texts
    /// @param removed ids of entries that are no more
    public TextIndex changed(Collection<IndexedText> changed, Collection<String> removed) {
        var gone = new HashSet<>(removed);
        var different = new ArrayList<IndexedText>();
        for (IndexedText text : changed) {
            Entry entry = entries.get(text.id());
            if (entry == null || !entry.text().equals(text)) {
                gone.add(text.id());
                different.add(text);
            }
        }
        gone.removeIf(id -> !entries.containsKey(id));
        if (different.isEmpty() && gone.isEmpty()) {
            return this;
        }
        try {
            return new TextIndex(this, different, gone);
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory could not be written", e);
        }
    }

    /// The same entries, found with the help of these known questions too; made at once, nothing is indexed again.
    public TextIndex with(QuestionBank questions) {
        return new TextIndex(this, questions, weights);
    }

    /// The same entries in another space of meanings, with these known questions: for another language, or to measure a
    // model.
    public TextIndex with(MeaningModel model, Collection<QuestionBank.Known> questions) {
        return new TextIndex(this, QuestionBank.of(questions, model), model);
    }

    /// The same entries, ordered by other weights.
    public TextIndex with(RankingWeights other) {
        return new TextIndex(this, bank, other);
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

    /// Whether some name of an entry has this word; written without diacritics.
    public boolean isWordOfAName(String folded) {
        return names.isWord(folded);
    }

    /// Returns all entries, in no order.
    public List<IndexedText> texts() {
        return entries.values().stream().map(Entry::text).toList();
    }

    /// Returns the number of entries.
    public int size() {
        return entries.size();
    }

    /// Finds entries for a question. A question without any word gives all entries that pass the filters, most usual
    /// first.
    public SearchResult search(SearchRequest request) {
        List<SearchResult.Hit> ranked = request.text().isBlank() ? usual : listed(rank(request));
        var facets = new FacetCounts(request.filters());
        var kept = new ArrayList<SearchResult.Hit>();
        for (SearchResult.Hit hit : ranked) {
            if (facets.passes(entry(hit).text().facets())) {
                kept.add(hit);
            }
        }
        int from = Math.min(request.offset(), kept.size());
        int to = Math.min(from + request.limit(), kept.size());
        return new SearchResult(kept.subList(from, to), kept.size(), facets.counts());
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
        WeighedQuestion question = names.weigh(units);
        List<LuceneCandidates.Candidate> candidates = lucene.find(plan, units, request.prefix(), CANDIDATES);
        float[] place = meanings.place(plan.text());
        QuestionBank.Neighbours near = bank.near(plan.text(), place, without);
        var meant = new MeantEntries(meanings, place, near, entryOfKnown);
        double top = candidates.isEmpty() ? 1 : candidates.getFirst().score();
        long asked = Markers.askedFor(plan.text().foldedLine());
        var found = new ArrayList<Evidence>(candidates.size());
        Set<String> seen = HashSet.newHashSet(candidates.size());
        for (LuceneCandidates.Candidate candidate : candidates) {
            seen.add(candidate.id());
            found.add(evidence(candidate.id(), candidate.score() / top, question, asked, near, meant));
        }
        for (String id : near.within(WORTH_A_LOOK)) {
            if (entries.containsKey(id) && seen.add(id)) {
                found.add(evidence(id, 0, question, asked, near, meant));
            }
        }
        for (String id : meant.nearest(MEANT)) {
            if (seen.add(id)) {
                found.add(evidence(id, 0, question, asked, near, meant));
            }
        }
        return found;
    }

    private Evidence evidence(
            String id,
            double lucenePart,
            WeighedQuestion question,
            long asked,
            QuestionBank.Neighbours near,
            MeantEntries meant) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalStateException("A candidate without an entry: " + id);
        }
        NameIndex.Fit fit = names.fit(id, question);
        QuestionBank.Nearness nearness = near.of(id);
        return new Evidence(
                id,
                lucenePart,
                fit.coverage(),
                fit.precision(),
                entry.text().prior(),
                Markers.penalty(entry.markers(), asked),
                Markers.agreements(entry.markers(), asked),
                nearness.best(),
                nearness.second(),
                meant.byName(id),
                meant.byKnown(id),
                meant.outside());
    }

    private List<SearchResult.Hit> listed(List<SearchResult.Hit> ranked) {
        double best =
                ranked.stream().mapToDouble(SearchResult.Hit::coverage).max().orElse(0);
        return ranked.stream()
                .filter(hit -> hit.coverage() > 0 && hit.coverage() >= best * LISTED_SHARE
                        || hit.known() >= SAME_QUESTION
                        || hit.meant() >= SAME_MEANING)
                .toList();
    }

    private List<SearchResult.Hit> usual() {
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

    private record Entry(IndexedText text, long markers) {
        static Entry of(IndexedText text) {
            return new Entry(text, Markers.inTitle(VietnameseText.fold(text.title())));
        }
    }
}
