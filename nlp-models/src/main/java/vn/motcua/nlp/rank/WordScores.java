package vn.motcua.nlp.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;

/// What each word is worth in each entry (điểm của từ), asked of Lucene once and kept: a question has some ninety
/// clauses, nearly all of which an earlier question had too, and adding up numbers that are known takes a tenth of the
/// time of working them out.
///
/// Holds at most the words of the index: a word that stands nowhere is not kept.
final class WordScores {
    private final IndexSearcher searcher;
    private final int entries;
    private final Map<Query, Postings> known = new ConcurrentHashMap<>();

    WordScores(IndexSearcher searcher) {
        this.searcher = searcher;
        this.entries = searcher.getIndexReader().maxDoc();
    }

    /// The entries with the highest sums, best first; of equals the earlier one.
    ///
    /// @param query disjunctions only, of words or of other disjunctions
    /// @return a document and the bits of its score each
    Best best(Query query, int limit) {
        double[] sums = new double[entries];
        add(query, 1, sums);
        var best = new Best(limit);
        for (int doc = 0; doc < entries; doc++) {
            if (sums[doc] > 0) {
                best.offer(doc, (float) sums[doc]);
            }
        }
        best.settle();
        return best;
    }

    private void add(Query query, float boost, double[] sums) {
        switch (query) {
            case BoostQuery boosted -> add(boosted.getQuery(), boost * boosted.getBoost(), sums);
            case BooleanQuery any -> any.clauses().forEach(clause -> add(clause.query(), boost, sums));
            case DisjunctionMaxQuery ways -> addBestWay(ways, boost, sums);
            case TermQuery word -> word(word, boost).addTo(sums);
            default -> scored(query, boost).addTo(sums);
        }
    }

    private void addBestWay(DisjunctionMaxQuery ways, float boost, double[] sums) {
        double[] most = new double[entries];
        double[] all = new double[entries];
        for (Query way : ways) {
            double[] one = new double[entries];
            add(way, boost, one);
            for (int doc = 0; doc < entries; doc++) {
                most[doc] = Math.max(most[doc], one[doc]);
                all[doc] += one[doc];
            }
        }
        for (int doc = 0; doc < entries; doc++) {
            sums[doc] += most[doc] + (all[doc] - most[doc]) * ways.getTieBreakerMultiplier();
        }
    }

    private Postings word(TermQuery word, float boost) {
        Query key = new BoostQuery(word, boost);
        Postings kept = known.get(key);
        if (kept != null) {
            return kept;
        }
        Postings asked = scored(word, boost);
        if (asked.docs().length > 0) {
            known.put(key, asked);
        }
        return asked;
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
