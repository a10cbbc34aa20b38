package vn.motcua.nlp.classify;

import java.util.List;

/// Gives every label of a closed list a probability for a text; safe for use by many threads.
public interface TextClassifier<L extends Enum<L>> {
    /// Returns every label once, the likeliest first; ties stand in the order of the enum.
    List<Scored<L>> classify(String text);

    /// Returns the likeliest label.
    default Scored<L> best(String text) {
        return classify(text).getFirst();
    }
}
