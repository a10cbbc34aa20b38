package vn.motcua.procedure.plain;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.document.DocumentClassifier;
import vn.motcua.nlp.document.DocumentEntry;
import vn.motcua.nlp.document.DocumentKind;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.plain.Corrections.Correction;

/// Tells what one does with each entry of "thành phần hồ sơ": as an editor once said of the same words, else as rules
/// and the newest model say.
@Singleton
public class DocumentKinds {
    private static final double SAME = 0.99;
    private static final double NEARLY_THE_SAME = 0.92;
    private static final double OVERLAP = 0.85;

    private final Corrections corrections;
    private final EditQueries queries;
    private final AtomicReference<InUse> inUse = new AtomicReference<>(new InUse(0, DocumentClassifier.shipped()));

    DocumentKinds(Corrections corrections, EditQueries queries) {
        this.corrections = corrections;
        this.queries = queries;
    }

    /// What an entry was taken for.
    ///
    /// @param confidence between 0 and 1
    public record Guess(Kind kind, double confidence) {
        int percent() {
            return (int) Math.round(confidence * 100);
        }
    }

    private record InUse(long model, DocumentClassifier classifier) {}

    /// The guesses in the order of the entries.
    public List<Guess> of(List<RequiredDocument> documents) {
        Known known = new Known(corrections.all());
        DocumentClassifier classifier = classifier();
        return documents.stream().map(each -> guess(each, known, classifier)).toList();
    }

    /// The same by the shipped model alone.
    static List<Guess> shipped(List<RequiredDocument> documents) {
        Known nothing = new Known(List.of());
        return documents.stream()
                .map(each -> guess(each, nothing, DocumentClassifier.shipped()))
                .toList();
    }

    private static Guess guess(RequiredDocument document, Known known, DocumentClassifier classifier) {
        Guess told = known.find(document.name());
        if (told != null) {
            return told;
        }
        Scored<DocumentKind> scored =
                classifier.classify(entry(document.name(), document.group(), document.originals(), document.copies()));
        return new Guess(Kind.valueOf(scored.label().name()), scored.score());
    }

    static DocumentEntry entry(String name, String heading, int originals, int copies) {
        return new DocumentEntry(name, heading, originals, copies);
    }

    /// The newest model that passed its gate, on whichever node it was trained; else the shipped one.
    DocumentClassifier classifier() {
        long newest = queries.list(
                        "SELECT coalesce(max(id), 0) FROM procedure.document_model WHERE accepted",
                        row -> row.getLong(1))
                .getFirst();
        InUse now = inUse.get();
        if (newest != now.model()) {
            now = new InUse(newest, load(newest));
            inUse.set(now);
        }
        return now.classifier();
    }

    private DocumentClassifier load(long id) {
        byte[] content = queries.list(
                        "SELECT content FROM procedure.document_model WHERE id = ?", row -> row.getBytes(1), id)
                .getFirst();
        try {
            return DocumentClassifier.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException("the stored model of documents " + id, e);
        }
    }

    /// Corrections, ready to be compared with.
    private static final class Known {
        private final Map<List<String>, Kind> exact = new HashMap<>();

        Known(List<Correction> corrections) {
            corrections.forEach(each -> exact.put(Tokenizer.foldedSyllables(each.entry()), each.kind()));
        }

        @org.jspecify.annotations.Nullable
        Guess find(String text) {
            List<String> syllables = Tokenizer.foldedSyllables(text);
            Kind same = exact.get(syllables);
            if (same != null) {
                return new Guess(same, SAME);
            }
            Set<String> words = new HashSet<>(syllables);
            return exact.entrySet().stream()
                    .filter(each -> overlap(words, each.getKey()) >= OVERLAP)
                    .findFirst()
                    .map(each -> new Guess(each.getValue(), NEARLY_THE_SAME))
                    .orElse(null);
        }

        private static double overlap(Set<String> words, List<String> others) {
            Set<String> all = new HashSet<>(others);
            long shared = all.stream().filter(words::contains).count();
            return words.isEmpty() ? 0 : (double) shared / (words.size() + all.size() - shared);
        }
    }
}
