package vn.motcua.nlp.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.nlp.classify.TextFeatures;
import vn.motcua.nlp.text.VietnameseText;

/// An example as the trainer sees it: a sentence with diacritics is seen a second time without them.
record Sample<L extends Enum<L>>(Set<L> labels, String[] features, int group, boolean accented) {
    static <L extends Enum<L>> List<Sample<L>> of(List<Example<L>> examples) {
        List<Sample<L>> samples = new ArrayList<>();
        for (Example<L> example : examples) {
            boolean accented = VietnameseText.hasDiacritics(example.text());
            samples.add(new Sample<>(example.labels(), TextFeatures.of(example.text()), example.group(), accented));
            if (accented) {
                String[] folded = TextFeatures.of(VietnameseText.fold(example.text()));
                samples.add(new Sample<>(example.labels(), folded, example.group(), false));
            }
        }
        return samples;
    }

    /// Says whether the sample was written by hand as it stands, so that it may be measured on.
    boolean isMeasured() {
        return group >= 0;
    }

    /// Returns the fold the sample belongs to, or -1 when it belongs to none.
    int fold(int folds) {
        // Letters made around a report carry its group as -2 - group and must leave with it.
        int origin = group >= 0 ? group : -2 - group;
        return origin < 0 ? -1 : origin % folds;
    }
}
