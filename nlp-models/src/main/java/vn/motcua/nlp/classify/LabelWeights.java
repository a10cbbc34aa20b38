package vn.motcua.nlp.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/// The weights of several yes-or-no models side by side: a feature is looked up once for all of them, not once each.
///
/// A maximum-entropy model of two outcomes says yes with the logistic function of the sum of (weight for yes − weight
/// for no) over the features it knows.
final class LabelWeights {
    private final Map<String, float[]> weights = new HashMap<>();
    private final int labels;

    /// @param models with the outcomes [OneVersusRestClassifier#YES] and [OneVersusRestClassifier#NO]
    LabelWeights(List<AbstractModel> models) {
        labels = models.size();
        for (int label = 0; label < labels; label++) {
            add(models.get(label), label);
        }
    }

    private void add(AbstractModel model, int label) {
        int yes = model.getIndex(OneVersusRestClassifier.YES);
        @SuppressWarnings("unchecked") // Documented so by OpenNLP: parameters, features, outcomes.
        var features = (Map<String, Context>) model.getDataStructures()[1];
        features.forEach((feature, context) -> {
            float weight = 0;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                double parameter = context.getParameters()[i];
                weight += (float) (context.getOutcomes()[i] == yes ? parameter : -parameter);
            }
            weights.computeIfAbsent(feature, absent -> new float[labels])[label] = weight;
        });
    }

    /// Returns the probability of yes for each model, in their order.
    double[] probabilities(String[] features) {
        double[] sums = new double[labels];
        for (String feature : features) {
            float[] known = weights.get(feature);
            if (known != null) {
                for (int label = 0; label < labels; label++) {
                    sums[label] += known[label];
                }
            }
        }
        for (int label = 0; label < labels; label++) {
            sums[label] = 1 / (1 + Math.exp(-sums[label]));
        }
        return sums;
    }
}
