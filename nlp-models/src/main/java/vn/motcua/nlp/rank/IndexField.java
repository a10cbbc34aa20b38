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

    private final String prefix;
    private final float words;
    private final float pairs;
    private final float accented;

    IndexField(String prefix, float words, float pairs, float accented) {
        this.prefix = prefix;
        this.words = words;
        this.pairs = pairs;
        this.accented = accented;
    }

    String prefix() {
        return prefix;
    }

    String wordsField() {
        return prefix + ".words";
    }

    String pairsField() {
        return prefix + ".pairs";
    }

    String accentedField() {
        return prefix + ".accented";
    }

    float wordWeight() {
        return words;
    }

    float pairWeight() {
        return pairs;
    }

    float accentedWeight() {
        return accented;
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
        document.add(LuceneCandidates.tokens(wordsField(), folded));
        document.add(LuceneCandidates.tokens(pairsField(), paired));
        if (accented > 0) {
            document.add(LuceneCandidates.tokens(accentedField(), marked));
        }
    }
}
