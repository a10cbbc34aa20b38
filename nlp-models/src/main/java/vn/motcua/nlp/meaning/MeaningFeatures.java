package vn.motcua.nlp.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.nlp.text.QueryText;

/// What of a text is looked at (đặc trưng): its folded syllables and pairs of neighbours, each once. Diacritics make no
/// difference, so a question typed without them lies where the same question with them does.
public final class MeaningFeatures {
    private MeaningFeatures() {}

    /// Of a question, as a person typed it.
    public static List<String> ofQuestion(QueryText question) {
        return List.copyOf(withPairs(question.folded()));
    }

    /// Of a name that an office or an editor gave, with the field of work (lĩnh vực) it belongs to; the field's pairs
    // say
    /// nothing more.
    public static List<String> ofName(String name, String field) {
        Set<String> features = withPairs(QueryText.ofRecord(name).folded());
        features.addAll(QueryText.ofRecord(field).folded());
        return List.copyOf(features);
    }

    private static Set<String> withPairs(List<String> folded) {
        var features = new LinkedHashSet<>(folded);
        var pairs = new ArrayList<String>();
        for (int i = 1; i < folded.size(); i++) {
            pairs.add(folded.get(i - 1) + "_" + folded.get(i));
        }
        features.addAll(pairs);
        return features;
    }
}
