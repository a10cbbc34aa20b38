package vn.motcua.nlp.training;

import java.util.Set;

/// What a model that had not seen a sentence said of it.
///
/// @param probabilities one for each constant of the label type, in its order
record Prediction<L extends Enum<L>>(Set<L> gold, double[] probabilities, boolean accented) {
    int best() {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return best;
    }

    int goldIndex() {
        return gold.iterator().next().ordinal();
    }
}
