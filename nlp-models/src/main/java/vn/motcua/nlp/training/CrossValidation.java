package vn.motcua.nlp.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.nlp.model.ModelFile;

/// Asks models about hand-written sentences they have not seen, each sentence once.
final class CrossValidation {
    static final int FOLDS = 4;

    private CrossValidation() {}

    static <L extends Enum<L>> List<Prediction<L>> predictions(List<Sample<L>> samples, Recipe<L> recipe) {
        return IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> fold(samples, recipe, fold))
                .flatMap(List::stream)
                .toList();
    }

    private static <L extends Enum<L>> List<Prediction<L>> fold(List<Sample<L>> samples, Recipe<L> recipe, int fold) {
        List<Sample<L>> seen = new ArrayList<>();
        List<Sample<L>> unseen = new ArrayList<>();
        for (Sample<L> sample : samples) {
            (sample.fold(FOLDS) == fold ? unseen : seen).add(sample);
        }
        ModelFile model = recipe.train(seen);
        return unseen.stream()
                .filter(Sample::isMeasured)
                .map(sample -> new Prediction<>(
                        sample.labels(), recipe.probabilities(model, sample.features()), sample.accented()))
                .toList();
    }
}
