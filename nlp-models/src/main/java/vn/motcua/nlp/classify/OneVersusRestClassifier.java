package vn.motcua.nlp.classify;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;

/// One yes-or-no model a label, each with its own calibration and threshold.
public final class OneVersusRestClassifier<L extends Enum<L>> implements MultiLabelClassifier<L> {
    /// The outcome of a text the label holds for.
    public static final String YES = "YES";

    /// The outcome of every other text.
    public static final String NO = "NO";

    private final Map<L, Judge> judges;
    private final Class<L> labelType;

    /// @param judges one for every label
    public OneVersusRestClassifier(Map<L, Judge> judges, Class<L> labelType) {
        this.judges = new EnumMap<>(judges);
        this.labelType = labelType;
        if (!judges.keySet().equals(EnumSet.allOf(labelType))) {
            throw new IllegalArgumentException("a model is needed for every label of " + labelType.getSimpleName());
        }
    }

    @Override
    public List<Scored<L>> classify(String text) {
        return LinearTextClassifier.sorted(scores(text));
    }

    @Override
    public Set<L> labels(String text) {
        Set<L> held = EnumSet.noneOf(labelType);
        scores(text).forEach((label, score) -> {
            Judge judge = judges.get(label);
            if (judge != null && score >= judge.threshold()) {
                held.add(label);
            }
        });
        return held;
    }

    private Map<L, Double> scores(String text) {
        String[] features = TextFeatures.of(text);
        Map<L, Double> scores = new EnumMap<>(labelType);
        judges.forEach((label, judge) -> scores.put(label, judge.probability(features)));
        return scores;
    }

    /// The model of one label.
    ///
    /// @param threshold the calibrated probability from which the label is said to hold
    public record Judge(MaxentModel model, Calibration calibration, double threshold) {
        double probability(String[] features) {
            double[] outcomes = model.eval(features);
            return calibration.binary(outcomes[model.getIndex(YES)]);
        }
    }
}
