package vn.motcua.nlp.training;

import java.util.Set;

/// A sentence with the labels a person gave it.
///
/// @param labels none, one or several
/// @param group sentences of one group are never split between training and measuring; [#TEMPLATE] is never measured
record Example<L extends Enum<L>>(Set<L> labels, String text, int group) {
    static final int TEMPLATE = -1;

    Example {
        labels = Set.copyOf(labels);
    }
}
