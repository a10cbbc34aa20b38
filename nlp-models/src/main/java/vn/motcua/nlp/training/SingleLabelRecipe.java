package vn.motcua.nlp.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import opennlp.tools.ml.model.MaxentModel;
import vn.motcua.nlp.classify.Calibration;
import vn.motcua.nlp.model.ModelFile;

/// One model over labels that exclude each other, calibrated by a temperature.
record SingleLabelRecipe<L extends Enum<L>>(Class<L> labelType, MaxentTraining.Settings settings) implements Recipe<L> {
    @Override
    public ModelFile train(List<Sample<L>> samples) {
        var indexed = new IndexedSamples<>(MaxentTraining.withoutRareFeatures(samples));
        var model = MaxentTraining.train(
                indexed, sample -> sample.labels().iterator().next().name(), settings);
        return new ModelFile(List.of(new ModelFile.Part("", Calibration.NONE, 0, model)));
    }

    @Override
    public double[] probabilities(ModelFile file, String[] features) {
        MaxentModel model = file.parts().getFirst().model();
        double[] outcomes = model.eval(features);
        double[] probabilities = new double[labelType.getEnumConstants().length];
        for (int i = 0; i < outcomes.length; i++) {
            probabilities[Enum.valueOf(labelType, model.getOutcome(i)).ordinal()] = outcomes[i];
        }
        return probabilities;
    }

    @Override
    public ModelFile calibrate(ModelFile file, List<Prediction<L>> unseen) {
        ModelFile.Part part = file.parts().getFirst();
        Calibration calibration = CalibrationFit.temperature(unseen);
        return new ModelFile(List.of(new ModelFile.Part(part.label(), calibration, 0, part.model())));
    }

    @Override
    public Map<String, Double> measure(ModelFile calibrated, List<Prediction<L>> unseen) {
        Calibration calibration = calibrated.parts().getFirst().calibration();
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("accuracy", accuracy(unseen, any -> true));
        metrics.put("accuracyAccented", accuracy(unseen, Prediction::accented));
        metrics.put("accuracyUnaccented", accuracy(unseen, Predicate.not(Prediction::accented)));
        metrics.put("macroF1", macroF1(unseen));
        metrics.put("calibrationError", CalibrationFit.calibrationError(unseen, calibration));
        for (L label : labelType.getEnumConstants()) {
            metrics.put("recall " + label.name().replace('_', ' '), recall(unseen, label));
        }
        return metrics;
    }

    private double accuracy(List<Prediction<L>> unseen, Predicate<Prediction<L>> counted) {
        return unseen.stream()
                .filter(counted)
                .mapToInt(prediction -> prediction.best() == prediction.goldIndex() ? 1 : 0)
                .average()
                .orElse(0);
    }

    private double recall(List<Prediction<L>> unseen, L label) {
        return accuracy(unseen, prediction -> prediction.goldIndex() == label.ordinal());
    }

    private double macroF1(List<Prediction<L>> unseen) {
        double sum = 0;
        int used = 0;
        for (L label : labelType.getEnumConstants()) {
            var counts = new F1Counts();
            for (Prediction<L> prediction : unseen) {
                counts.add(prediction.goldIndex() == label.ordinal(), prediction.best() == label.ordinal());
            }
            if (counts.hasGold()) {
                sum += counts.f1();
                used++;
            }
        }
        return used == 0 ? 0 : sum / used;
    }
}
