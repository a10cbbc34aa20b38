package vn.motcua.nlp.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;
import vn.motcua.nlp.classify.Calibration;
import vn.motcua.nlp.classify.OneVersusRestClassifier;
import vn.motcua.nlp.model.ModelFile;

/// One yes-or-no model a label, calibrated by Platt's method, with the threshold that gave the best F1.
record MultiLabelRecipe<L extends Enum<L>>(Class<L> labelType, MaxentTraining.Settings settings) implements Recipe<L> {
    @Override
    public ModelFile train(List<Sample<L>> samples) {
        var indexed = new IndexedSamples<>(MaxentTraining.withoutRareFeatures(samples));
        List<ModelFile.Part> parts = Arrays.stream(labelType.getEnumConstants())
                .parallel()
                .map(label -> part(indexed, label))
                .toList();
        return new ModelFile(parts);
    }

    private ModelFile.Part part(IndexedSamples<L> samples, L label) {
        var model = MaxentTraining.train(
                samples,
                sample -> sample.labels().contains(label) ? OneVersusRestClassifier.YES : OneVersusRestClassifier.NO,
                settings);
        return new ModelFile.Part(label.name(), Calibration.NONE, 0.5, model);
    }

    @Override
    public double[] probabilities(ModelFile file, String[] features) {
        double[] probabilities = new double[file.parts().size()];
        for (int i = 0; i < probabilities.length; i++) {
            MaxentModel model = file.parts().get(i).model();
            probabilities[i] = model.eval(features)[model.getIndex(OneVersusRestClassifier.YES)];
        }
        return probabilities;
    }

    @Override
    public ModelFile calibrate(ModelFile file, List<Prediction<L>> unseen) {
        List<ModelFile.Part> parts = new ArrayList<>();
        for (L label : labelType.getEnumConstants()) {
            var calibration = CalibrationFit.platt(unseen, label);
            double threshold = CalibrationFit.threshold(unseen, label, calibration);
            var model = file.parts().get(label.ordinal()).model();
            parts.add(new ModelFile.Part(label.name(), calibration, threshold, model));
        }
        return new ModelFile(parts);
    }

    @Override
    public Map<String, Double> measure(ModelFile calibrated, List<Prediction<L>> unseen) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        int[] all = IntStream.range(0, labelType.getEnumConstants().length).toArray();
        metrics.put("microF1", f1(calibrated, unseen, all, any -> true));
        metrics.put("microF1Accented", f1(calibrated, unseen, all, Prediction::accented));
        metrics.put("microF1Unaccented", f1(calibrated, unseen, all, Predicate.not(Prediction::accented)));
        metrics.put("exactMatch", exactMatch(calibrated, unseen));
        for (L label : labelType.getEnumConstants()) {
            int[] one = {label.ordinal()};
            metrics.put("f1 " + label.name().replace('_', ' '), f1(calibrated, unseen, one, any -> true));
        }
        return metrics;
    }

    private double f1(ModelFile model, List<Prediction<L>> unseen, int[] labels, Predicate<Prediction<L>> counted) {
        var counts = new F1Counts();
        for (Prediction<L> prediction : unseen) {
            if (counted.test(prediction)) {
                for (int label : labels) {
                    counts.add(holds(prediction, label), said(model, prediction, label));
                }
            }
        }
        return counts.f1();
    }

    private double exactMatch(ModelFile model, List<Prediction<L>> unseen) {
        int labels = labelType.getEnumConstants().length;
        return unseen.stream()
                .mapToInt(prediction -> IntStream.range(0, labels)
                                .allMatch(label -> holds(prediction, label) == said(model, prediction, label))
                        ? 1
                        : 0)
                .average()
                .orElse(0);
    }

    private boolean holds(Prediction<L> prediction, int label) {
        return prediction.gold().contains(labelType.getEnumConstants()[label]);
    }

    private boolean said(ModelFile model, Prediction<L> prediction, int label) {
        ModelFile.Part part = model.parts().get(label);
        return part.calibration().binary(prediction.probabilities()[label]) >= part.threshold();
    }
}
