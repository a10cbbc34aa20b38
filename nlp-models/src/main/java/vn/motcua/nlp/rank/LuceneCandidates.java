package vn.motcua.nlp.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The Lucene side of the index: folded words, folded pairs and accented words of each field, scored by BM25.
final class LuceneCandidates implements AutoCloseable {
    static final String ID = "id";

    private final DirectoryReader reader;
    private final WordScores scores;
    private final List<String> ids;

    LuceneCandidates(List<IndexedText> texts) throws IOException {
        this(written(texts));
    }

    private LuceneCandidates(DirectoryReader reader) throws IOException {
        this.reader = reader;
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity());
        searcher.setQueryCache(null);
        scores = new WordScores(searcher);
        ids = readIds();
    }

    /// A newer index beside this one: what stays is carried over as it was analysed, only the changed texts are
    /// analysed. Word statistics are those of an index built anew, because what went is merged away.
    ///
    /// @param gone ids of entries that changed or were removed
    LuceneCandidates with(Collection<IndexedText> changed, Set<String> gone) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var fresh = written(changed);
                var writer = new IndexWriter(directory, config())) {
            var parts = new ArrayList<CodecReader>();
            for (var leaf : reader.leaves()) {
                parts.add(new Remaining(
                        SlowCodecReaderWrapper.wrap(leaf.reader()),
                        kept(leaf.docBase, leaf.reader().maxDoc(), gone)));
            }
            for (var leaf : fresh.leaves()) {
                parts.add(SlowCodecReaderWrapper.wrap(leaf.reader()));
            }
            writer.addIndexes(parts.toArray(CodecReader[]::new));
            writer.forceMerge(1);
        }
        return new LuceneCandidates(DirectoryReader.open(directory));
    }

    private FixedBitSet kept(int docBase, int maxDoc, Set<String> gone) {
        var kept = new FixedBitSet(maxDoc);
        for (int doc = 0; doc < maxDoc; doc++) {
            if (!gone.contains(ids.get(docBase + doc))) {
                kept.set(doc);
            }
        }
        return kept;
    }

    private static DirectoryReader written(Collection<IndexedText> texts) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, config())) {
            for (IndexedText text : texts) {
                writer.addDocument(document(text));
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig().setSimilarity(similarity());
    }

    /// Returns the best candidates by word statistics alone, best first.
    List<Candidate> find(QueryPlan plan, QueryUnits units, boolean prefix, int limit) {
        WordScores.Best best = scores.best(plan, units, prefix, limit);
        var candidates = new ArrayList<Candidate>(best.count());
        for (int place = 0; place < best.count(); place++) {
            candidates.add(new Candidate(ids.get(best.doc(place)), best.score(place)));
        }
        return candidates;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> readIds() throws IOException {
        StoredFields stored = reader.storedFields();
        var all = new ArrayList<String>(reader.maxDoc());
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            all.add(stored.document(doc).get(ID));
        }
        return List.copyOf(all);
    }

    private static Document document(IndexedText text) {
        var document = new Document();
        document.add(new StoredField(ID, text.id()));
        IndexField.TITLE.addTo(document, List.of(text.title()));
        IndexField.NAMES.addTo(document, text.names());
        IndexField.FIELD.addTo(document, List.of(text.field()));
        IndexField.BODY.addTo(document, List.of(text.body()));
        return document;
    }

    private static Similarity similarity() {
        var names = new BM25Similarity(1.2f, 0.9f);
        var aliases = new BM25Similarity(1.2f, 0.4f);
        var rest = new BM25Similarity(1.2f, 0.75f);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                if (field.startsWith(IndexField.TITLE.prefix())) {
                    return names;
                }
                return field.startsWith(IndexField.NAMES.prefix()) ? aliases : rest;
            }
        };
    }

    /// An older segment without what changed or went since.
    private static final class Remaining extends FilterCodecReader {
        private final FixedBitSet kept;

        Remaining(CodecReader in, FixedBitSet kept) {
            super(in);
            this.kept = kept;
        }

        @Override
        public Bits getLiveDocs() {
            return kept;
        }

        @Override
        public int numDocs() {
            return kept.cardinality();
        }

        @Override
        public @Nullable CacheHelper getCoreCacheHelper() {
            return null;
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }

    /// An entry that Lucene proposes.
    record Candidate(String id, double score) {}

    static Field tokens(String name, List<String> tokens) {
        return new TextField(name, new ListTokenStream(tokens));
    }
}
