package vn.motcua.nlp.classify;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;

/// One yes-or-no model a label, each with its own calibration and threshold.
public final class OneVersusRestClassifier<L extends Enum<L>> implements MultiLabelClassifier<L> {
    /// The outcome of a text the label holds for.
    public static final String YES = "YES";

    /// The outcome of every other text.
    public static final String NO = "NO";

    private final Map<L, Rule> rules = new LinkedHashMap<>();
    private final LabelWeights weights;
    private final Class<L> labelType;

    /// @param judges one for every label
    public OneVersusRestClassifier(Map<L, Judge> judges, Class<L> labelType) {
        this.labelType = labelType;
        if (!judges.keySet().equals(EnumSet.allOf(labelType))) {
            throw new IllegalArgumentException("a model is needed for every label of " + labelType.getSimpleName());
        }
        Map<L, Judge> ordered = new EnumMap<>(judges);
        weights = new LabelWeights(ordered.values().stream().map(Judge::model).toList());
        ordered.forEach((label, judge) -> rules.put(label, new Rule(judge.calibration(), judge.threshold())));
    }

    @Override
    public List<Scored<L>> classify(String text) {
        return LinearTextClassifier.sorted(scores(text));
    }

    @Override
    public Set<L> labels(String text) {
        Set<L> held = EnumSet.noneOf(labelType);
        scores(text).forEach((label, score) -> {
            Rule rule = rules.get(label);
            if (rule != null && score >= rule.threshold()) {
                held.add(label);
            }
        });
        return held;
    }

    private Map<L, Double> scores(String text) {
        double[] probabilities = weights.probabilities(TextFeatures.of(text));
        Map<L, Double> scores = new EnumMap<>(labelType);
        int next = 0;
        for (Map.Entry<L, Rule> rule : rules.entrySet()) {
            scores.put(rule.getKey(), rule.getValue().calibration().binary(probabilities[next++]));
        }
        return scores;
    }

    private record Rule(Calibration calibration, double threshold) {}

    /// The model of one label.
    ///
    /// @param threshold the calibrated probability from which the label is said to hold
    public record Judge(AbstractModel model, Calibration calibration, double threshold) {}
}
