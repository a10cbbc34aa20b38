package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import vn.motcua.nlp.text.Abbreviations;

/// The parts of an entry that are searched apart (trường chỉ mục), with the weight of each stream of them.
enum IndexField {
    TITLE("title", 1.0f, 1.0f, 0.75f),
    NAMES("names", 1.0f, 1.0f, 0.75f),
    FIELD("field", 0.25f, 0.15f, 0),
    BODY("body", 0.22f, 0.12f, 0);

    /// All there are of a field: words, pairs, words as written.
    private static final int STREAMS = 3;

    private final String prefix;
    private final WordStream words;
    private final WordStream pairs;
    private final WordStream accented;

    IndexField(String prefix, float words, float pairs, float accented) {
        this.prefix = prefix;
        int first = ordinal() * STREAMS;
        this.words = new WordStream(first, prefix + ".words", words);
        this.pairs = new WordStream(first + 1, prefix + ".pairs", pairs);
        this.accented = new WordStream(first + 2, prefix + ".accented", accented);
    }

    String prefix() {
        return prefix;
    }

    WordStream words() {
        return words;
    }

    WordStream pairs() {
        return pairs;
    }

    WordStream accented() {
        return accented;
    }

    /// All streams, each at its number.
    static List<WordStream> streams() {
        var streams = new ArrayList<WordStream>();
        for (IndexField field : values()) {
            streams.addAll(List.of(field.words, field.pairs, field.accented));
        }
        return streams;
    }

    void addTo(Document document, List<String> texts) {
        var folded = new ArrayList<String>();
        var paired = new ArrayList<String>();
        var marked = new ArrayList<String>();
        for (String text : texts) {
            QueryPlan plan = QueryPlan.ofRecord(this == NAMES ? Abbreviations.expand(text) : text);
            folded.addAll(plan.terms());
            paired.addAll(plan.pairs());
            marked.addAll(plan.markedTerms());
        }
        document.add(LuceneCandidates.tokens(words.field(), folded));
        document.add(LuceneCandidates.tokens(pairs.field(), paired));
        if (accented.weight() > 0) {
            document.add(LuceneCandidates.tokens(accented.field(), marked));
        }
    }
}
