package vn.motcua.nlp.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The Lucene side of the index: folded words, folded pairs and accented words of each field, scored by BM25.
final class LuceneCandidates implements AutoCloseable {
    static final String ID = "id";

    private final IndexWriter writer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<String> ids;

    LuceneCandidates(List<IndexedText> texts) throws IOException {
        writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig().setSimilarity(similarity()));
        for (IndexedText text : texts) {
            writer.addDocument(document(text));
        }
        writer.forceMerge(1);
        reader = DirectoryReader.open(writer);
        searcher = searcherOf(reader);
        ids = readIds();
    }

    private LuceneCandidates(IndexWriter writer, DirectoryReader reader) throws IOException {
        this.writer = writer;
        this.reader = reader;
        this.searcher = searcherOf(reader);
        this.ids = readIds();
    }

    /// The next state of the index: what changed is written anew, the rest is shared with this one, which goes on
    /// answering as it was. Call it on the newest state only.
    LuceneCandidates with(Collection<IndexedText> changed, Collection<String> removed) throws IOException {
        for (IndexedText text : changed) {
            writer.updateDocument(new Term(ID, text.id()), document(text));
        }
        for (String id : removed) {
            writer.deleteDocuments(new Term(ID, id));
        }
        DirectoryReader next = DirectoryReader.openIfChanged(reader, writer);
        return next == null ? this : new LuceneCandidates(writer, next);
    }

    private static IndexSearcher searcherOf(DirectoryReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity());
        searcher.setQueryCache(null);
        return searcher;
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
        document.add(new StringField(ID, text.id(), Field.Store.YES));
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
