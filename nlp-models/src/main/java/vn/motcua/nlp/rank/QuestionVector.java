package vn.motcua.nlp.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.nlp.text.QueryText;

/// A question as a bag of folded syllables and pairs of them (vectơ câu hỏi), for telling whether two people asked the
/// same thing. The words that name the subject weigh most, filler hardly anything; diacritics make no difference.
public final class QuestionVector {
    private static final double SUBJECT = 1.0;
    private static final double OTHER = 0.25;
    private static final double PAIR = 0.8;

    private final Map<String, Double> weights;
    private final double length;

    private QuestionVector(Map<String, Double> weights) {
        this.weights = weights;
        double squares = 0;
        for (double weight : weights.values()) {
            squares += weight * weight;
        }
        this.length = Math.sqrt(squares);
    }

    /// Weighs the words of a question.
    public static QuestionVector of(QueryText text) {
        List<String> words = text.folded();
        Set<String> subject = new HashSet<>(SubjectWords.of(text));
        var weights = new HashMap<String, Double>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            weights.put(word, subject.contains(word) ? SUBJECT : OTHER);
            boolean pair = i + 1 < words.size() && subject.contains(word) && subject.contains(words.get(i + 1));
            if (pair) {
                weights.put(word + " " + words.get(i + 1), PAIR);
            }
        }
        return new QuestionVector(weights);
    }

    /// Returns how alike two questions are: 1 for the same words, 0 for none in common.
    public double similarity(QuestionVector other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        QuestionVector small = weights.size() <= other.weights.size() ? this : other;
        QuestionVector large = small == this ? other : this;
        double common = 0;
        for (Map.Entry<String, Double> entry : small.weights.entrySet()) {
            common += entry.getValue() * large.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return common / (length * other.length);
    }

    /// Whether the question holds any word at all.
    public boolean isEmpty() {
        return weights.isEmpty();
    }
}
