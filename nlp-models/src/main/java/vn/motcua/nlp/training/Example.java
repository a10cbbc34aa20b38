package vn.motcua.nlp.training;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.classify.TextFeatures;
import vn.motcua.nlp.talk.SaidBefore;

/// A sentence with the labels a person gave it.
///
/// @param labels none, one or several
/// @param group sentences of one group are never split between training and measuring; [#TEMPLATE] is never measured
/// @param foldedToo whether the same is learned without diacritics as well
/// @param before what was said before it; null where it stands by itself
record Example<L extends Enum<L>>(
        Set<L> labels,
        String text,
        int group,
        boolean foldedToo,
        @Nullable SaidBefore before) {
    static final int TEMPLATE = -1;

    /// Letters are long enough to be learned once.
    Example(Set<L> labels, String text, int group) {
        this(labels, text, group, group >= TEMPLATE);
    }

    Example(Set<L> labels, String text, int group, boolean foldedToo) {
        this(labels, text, group, foldedToo, null);
    }

    Example {
        labels = Set.copyOf(labels);
    }

    /// What a model sees of a sentence that says the same, with or without diacritics.
    String[] features(String written) {
        return before == null ? TextFeatures.of(written) : before.features(written);
    }
}
