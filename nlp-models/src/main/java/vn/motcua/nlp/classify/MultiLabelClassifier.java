package vn.motcua.nlp.classify;

import java.util.Set;

/// A classifier whose labels do not exclude each other: the probabilities need not sum to one.
public interface MultiLabelClassifier<L extends Enum<L>> extends TextClassifier<L> {
    /// Returns the labels that hold for the text, in the order of the enum; none when the text names none.
    Set<L> labels(String text);
}
