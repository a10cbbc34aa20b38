package vn.motcua.evaluation;

import java.util.List;

/// Fits a logistic model by gradient descent: a handful of features, a few thousand cases.
final class LogisticFit {
    private static final int ROUNDS = 4000;
    private static final double STEP = 0.8;
    private static final double KEPT_SMALL = 0.0003;

    private LogisticFit() {}

    /// @param weight how much the case counts
    record Case(double[] features, boolean yes, double weight) {}

    static double[] fit(List<Case> cases) {
        int size = cases.getFirst().features().length;
        double[] weights = new double[size];
        double total = cases.stream().mapToDouble(Case::weight).sum();
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            for (Case each : cases) {
                double error = ((each.yes() ? 1 : 0) - probability(weights, each.features())) * each.weight();
                for (int i = 0; i < size; i++) {
                    gradient[i] += error * each.features()[i];
                }
            }
            for (int i = 0; i < size; i++) {
                weights[i] += STEP * (gradient[i] / total * 4 - KEPT_SMALL * weights[i]);
            }
        }
        return weights;
    }

    static double probability(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
