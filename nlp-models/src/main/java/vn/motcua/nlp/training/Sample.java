package vn.motcua.nlp.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.nlp.text.VietnameseText;

/// An example as the trainer sees it: most sentences with diacritics are seen again without.
///
/// @param example the place of the example in its list
record Sample<L extends Enum<L>>(int example, Set<L> labels, String[] features, int group, boolean accented) {
    static <L extends Enum<L>> List<Sample<L>> of(List<Example<L>> examples) {
        List<Sample<L>> samples = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example<L> example = examples.get(i);
            boolean accented = VietnameseText.hasDiacritics(example.text());
            samples.add(of(i, example, example.text(), accented));
            if (accented && example.foldedToo()) {
                samples.add(of(i, example, VietnameseText.fold(example.text()), false));
            }
        }
        return samples;
    }

    private static <L extends Enum<L>> Sample<L> of(int at, Example<L> example, String text, boolean accented) {
        return new Sample<>(at, example.labels(), example.features(text), example.group(), accented);
    }

    Sample<L> withFeatures(String[] kept) {
        return new Sample<>(example, labels, kept, group, accented);
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
