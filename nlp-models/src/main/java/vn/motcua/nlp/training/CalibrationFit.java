package vn.motcua.nlp.training;

import java.util.List;
import vn.motcua.nlp.classify.Calibration;

/// Finds the calibration that makes the probabilities of unseen sentences as believable as possible.
final class CalibrationFit {
    private static final int BINS = 10;

    private CalibrationFit() {}

    /// Returns the temperature with the least log loss, as a slope on log-odds.
    static <L extends Enum<L>> Calibration temperature(List<Prediction<L>> unseen) {
        Calibration best = Calibration.NONE;
        double least = Double.MAX_VALUE;
        for (double slope = 0.3; slope <= 3.0; slope += 0.05) {
            var tried = new Calibration(slope, 0);
            double loss = 0;
            for (Prediction<L> prediction : unseen) {
                loss -= Math.log(tried.distribution(prediction.probabilities())[prediction.goldIndex()] + 1e-12);
            }
            if (loss < least) {
                least = loss;
                best = tried;
            }
        }
        return best;
    }

    /// Returns slope and intercept with the least log loss for one label (Platt's method, by grid).
    static <L extends Enum<L>> Calibration platt(List<Prediction<L>> unseen, L label) {
        Calibration best = Calibration.NONE;
        double least = Double.MAX_VALUE;
        for (double slope = 0.4; slope <= 2.0; slope += 0.1) {
            for (double intercept = -1.5; intercept <= 1.5; intercept += 0.1) {
                var tried = new Calibration(slope, intercept);
                double loss = 0;
                for (Prediction<L> prediction : unseen) {
                    double yes = tried.binary(prediction.probabilities()[label.ordinal()]);
                    loss -= Math.log((prediction.gold().contains(label) ? yes : 1 - yes) + 1e-12);
                }
                if (loss < least) {
                    least = loss;
                    best = tried;
                }
            }
        }
        return best;
    }

    /// Returns the threshold with the best F1; kept near one half so that it does not follow chance.
    static <L extends Enum<L>> double threshold(List<Prediction<L>> unseen, L label, Calibration calibration) {
        double best = 0.5;
        double most = -1;
        for (int percent = 50; percent >= 30; percent -= 2) {
            double tried = percent / 100.0;
            var counts = new F1Counts();
            for (Prediction<L> prediction : unseen) {
                double yes = calibration.binary(prediction.probabilities()[label.ordinal()]);
                counts.add(prediction.gold().contains(label), yes >= tried);
            }
            if (counts.f1() > most + 0.002) {
                most = counts.f1();
                best = tried;
            }
        }
        return best;
    }

    /// Returns the expected calibration error (ECE) of the best label over ten bins.
    static <L extends Enum<L>> double calibrationError(List<Prediction<L>> unseen, Calibration calibration) {
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        for (Prediction<L> prediction : unseen) {
            double score = calibration.distribution(prediction.probabilities())[prediction.best()];
            int bin = Math.min(BINS - 1, (int) (score * BINS));
            confidence[bin] += score;
            right[bin] += prediction.best() == prediction.goldIndex() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidence[bin] - right[bin]);
        }
        return error / Math.max(1, unseen.size());
    }
}
