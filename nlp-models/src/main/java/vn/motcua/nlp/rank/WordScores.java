package vn.motcua.nlp.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;

/// What each word is worth in each entry (điểm của từ), asked of Lucene once and kept: a question has some ninety
/// words to look up, nearly all of which an earlier question had too, and adding up numbers that are known takes a
// tenth
/// of the time of working them out.
///
/// Every word may match, official wordings stand in for colloquial ones. Holds at most the words of the index: a word
/// that stands nowhere is not kept.
final class WordScores {
    /// An official wording put in for a colloquial one counts a little less.
    private static final float REWORDED = 0.9f;
    /// What the other wordings of an idea add to the best one.
    private static final float OTHER_WORDINGS = 0.1f;

    private static final float UNFINISHED = 2;

    private final IndexSearcher searcher;
    private final int entries;
    private final List<IndexWords> words = new ArrayList<>();
    /// For each stream what is known of words that were typed, then of those of official wordings.
    private final List<Map<String, Postings>> known = new ArrayList<>();

    WordScores(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.entries = searcher.getIndexReader().maxDoc();
        for (WordStream stream : IndexField.streams()) {
            words.add(IndexWords.of(searcher.getIndexReader(), stream.field()));
            known.add(new ConcurrentHashMap<>());
            known.add(new ConcurrentHashMap<>());
        }
    }

    /// The entries with the highest sums, best first; of equals the earlier one.
    ///
    /// @param prefix whether the last word may be unfinished
    Best best(QueryPlan plan, QueryUnits units, boolean prefix, int limit) {
        double[] sums = new double[entries];
        for (QueryUnits.Unit unit : units.units()) {
            if (unit.wordings().size() == 1) {
                words(unit.wordings().getFirst().folded(), false).forEach(found -> found.addTo(sums));
            } else {
                addBestWording(unit.wordings(), sums);
            }
        }
        var others = new ArrayList<Postings>();
        plan.pairs().forEach(pair -> addPair(pair, false, others));
        for (String word : plan.accentedTerms()) {
            for (IndexField field : IndexField.values()) {
                add(field.accented(), word, false, others);
            }
        }
        List<String> folded = plan.text().folded();
        if (prefix && !folded.isEmpty()) {
            others.add(unfinished(IndexField.TITLE, folded.getLast()));
            others.add(unfinished(IndexField.NAMES, folded.getLast()));
        }
        others.forEach(found -> found.addTo(sums));
        return best(sums, limit);
    }

    private Best best(double[] sums, int limit) {
        var best = new Best(limit);
        for (int doc = 0; doc < entries; doc++) {
            if (sums[doc] > 0) {
                best.offer(doc, (float) sums[doc]);
            }
        }
        best.settle();
        return best;
    }

    /// An idea is worth its best wording and a little of the others.
    private void addBestWording(List<QueryUnits.Wording> wordings, double[] sums) {
        double[] one = new double[entries];
        double[] most = new double[entries];
        double[] all = new double[entries];
        var touched = new ArrayList<Postings>();
        for (int i = 0; i < wordings.size(); i++) {
            List<Postings> ofWording = words(wordings.get(i).folded(), i > 0);
            ofWording.forEach(found -> found.addTo(one));
            for (Postings found : ofWording) {
                for (int doc : found.docs()) {
                    most[doc] = Math.max(most[doc], one[doc]);
                    all[doc] += one[doc];
                    one[doc] = 0;
                }
            }
            touched.addAll(ofWording);
        }
        for (Postings found : touched) {
            for (int doc : found.docs()) {
                sums[doc] += most[doc] + (all[doc] - most[doc]) * OTHER_WORDINGS;
                most[doc] = 0;
                all[doc] = 0;
            }
        }
    }

    /// What the words of a wording are worth; an official one is known by its pairs too.
    private List<Postings> words(List<String> folded, boolean official) {
        var found = new ArrayList<Postings>();
        for (String word : folded) {
            for (IndexField field : IndexField.values()) {
                add(field.words(), word, official, found);
            }
        }
        for (int i = 0; official && i + 1 < folded.size(); i++) {
            addPair(folded.get(i) + "_" + folded.get(i + 1), true, found);
        }
        return found;
    }

    private void addPair(String pair, boolean official, List<Postings> found) {
        for (IndexField field : IndexField.values()) {
            add(field.pairs(), pair, official, found);
        }
    }

    private void add(WordStream stream, String word, boolean official, List<Postings> found) {
        if (stream.weight() == 0) {
            return;
        }
        Map<String, Postings> kept = known.get(stream.number() * 2 + (official ? 1 : 0));
        Postings postings = kept.get(word);
        if (postings == null) {
            if (!words.get(stream.number()).mayHave(word)) {
                return;
            }
            postings = scored(
                    new TermQuery(new Term(stream.field(), word)),
                    official ? REWORDED * stream.weight() : stream.weight());
            if (postings.docs().length > 0) {
                kept.put(word, postings);
            }
        }
        found.add(postings);
    }

    private Postings unfinished(IndexField field, String beginning) {
        return scored(new PrefixQuery(new Term(field.words().field(), beginning)), UNFINISHED);
    }

    private Postings scored(Query query, float boost) {
        try {
            return searcher.search(new BoostQuery(query, boost), new CollectingManager());
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory could not be read", e);
        }
    }

    private record Postings(int[] docs, float[] scores) {
        void addTo(double[] sums) {
            for (int i = 0; i < docs.length; i++) {
                sums[docs[i]] += scores[i];
            }
        }
    }

    /// The index has one segment, so there is one collector.
    private static final class CollectingManager implements CollectorManager<Collecting, Postings> {
        @Override
        public Collecting newCollector() {
            return new Collecting();
        }

        @Override
        public Postings reduce(Collection<Collecting> collectors) {
            return collectors.isEmpty()
                    ? new Postings(new int[0], new float[0])
                    : collectors.iterator().next().postings();
        }
    }

    private static final class Collecting extends SimpleCollector {
        private int[] docs = new int[16];
        private float[] scores = new float[16];
        private int count;
        private int base;
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable current) {
            scorer = current;
        }

        @Override
        public void collect(int doc) throws IOException {
            if (count == docs.length) {
                docs = Arrays.copyOf(docs, count * 2);
                scores = Arrays.copyOf(scores, count * 2);
            }
            docs[count] = base + doc;
            scores[count++] = scorer.score();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        Postings postings() {
            return new Postings(Arrays.copyOf(docs, count), Arrays.copyOf(scores, count));
        }
    }

    /// The best so far: the bits of a positive score, then the document, in one number that sorts the right way.
    static final class Best {
        private final int limit;
        private final long[] room;
        private int count;
        private long least = Long.MIN_VALUE;

        private Best(int limit) {
            this.limit = limit;
            this.room = new long[limit * 4];
        }

        private void offer(int doc, float score) {
            long offered = ((long) Float.floatToIntBits(score) << 32) | (Integer.MAX_VALUE - doc);
            if (offered <= least) {
                return;
            }
            if (count == room.length) {
                settle();
            }
            room[count++] = offered;
        }

        private void settle() {
            Arrays.sort(room, 0, count);
            int from = Math.max(0, count - limit);
            System.arraycopy(room, from, room, 0, count - from);
            count -= from;
            least = count == limit ? room[0] : Long.MIN_VALUE;
        }

        int count() {
            return count;
        }

        int doc(int place) {
            return Integer.MAX_VALUE - (int) room[count - 1 - place];
        }

        float score(int place) {
            return Float.intBitsToFloat((int) (room[count - 1 - place] >>> 32));
        }
    }
}
