package vn.motcua.nlp.training;

import java.util.List;
import java.util.Map;
import vn.motcua.nlp.model.ModelFile;

/// How the models of one kind are trained, asked, calibrated and measured.
interface Recipe<L extends Enum<L>> {
    /// Trains on some samples, not yet calibrated.
    ModelFile train(List<Sample<L>> samples);

    /// Returns the raw probability of every label.
    double[] probabilities(ModelFile model, String[] features);

    /// Returns the model with the calibration and thresholds that suit what it said of unseen sentences.
    ModelFile calibrate(ModelFile model, List<Prediction<L>> unseen);

    /// Measures a calibrated model by what its like said of unseen sentences.
    Map<String, Double> measure(ModelFile calibrated, List<Prediction<L>> unseen);
}
