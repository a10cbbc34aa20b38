package vn.motcua.nlp.training;

import java.util.Set;

/// A sentence with the labels a person gave it.
///
/// @param labels none, one or several
/// @param group sentences of one group are never split between training and measuring; [#TEMPLATE] is never measured
/// @param foldedToo whether the same is learned without diacritics as well
record Example<L extends Enum<L>>(Set<L> labels, String text, int group, boolean foldedToo) {
    static final int TEMPLATE = -1;

    /// Letters are long enough to be learned once.
    Example(Set<L> labels, String text, int group) {
        this(labels, text, group, group >= TEMPLATE);
    }

    Example {
        labels = Set.copyOf(labels);
    }
}
