package vn.motcua.nlp.training;

import java.util.Map;

/// The least a model must reach before it is shipped.
record Gate(String metric, double minimum) {
    String inWords() {
        return metric + " of " + CrossValidation.FOLDS + "-fold cross-validation at least " + minimum;
    }

    boolean isPassed(Map<String, Double> metrics) {
        return metrics.getOrDefault(metric, 0.0) >= minimum;
    }
}
