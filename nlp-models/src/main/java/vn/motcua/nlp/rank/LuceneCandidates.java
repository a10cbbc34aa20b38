package vn.motcua.nlp.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The Lucene side of the index: folded words, folded pairs and accented words of each field, scored by BM25.
final class LuceneCandidates implements AutoCloseable {
    static final String ID = "id";

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<String> ids;

    LuceneCandidates(List<IndexedText> texts) throws IOException {
        var directory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig().setSimilarity(similarity());
        try (var writer = new IndexWriter(directory, config)) {
            for (IndexedText text : texts) {
                writer.addDocument(document(text));
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity());
        searcher.setQueryCache(null);
        ids = readIds();
    }

    /// Returns the best candidates by word statistics alone, best first.
    List<Candidate> find(QueryPlan plan, QueryUnits units, boolean prefix, int limit) {
        try {
            var hits = searcher.search(LuceneQueries.of(plan, units, prefix), limit).scoreDocs;
            var candidates = new ArrayList<Candidate>(hits.length);
            for (ScoreDoc hit : hits) {
                candidates.add(new Candidate(ids.get(hit.doc), hit.score));
            }
            return candidates;
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory could not be read", e);
        }
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

    /// An entry that Lucene proposes.
    record Candidate(String id, double score) {}

    static Field tokens(String name, List<String> tokens) {
        return new TextField(name, new ListTokenStream(tokens));
    }
}
