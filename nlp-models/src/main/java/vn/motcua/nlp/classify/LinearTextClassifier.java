package vn.motcua.nlp.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;

/// One maximum-entropy model over labels that exclude each other.
public final class LinearTextClassifier<L extends Enum<L>> implements TextClassifier<L> {
    private final MaxentModel model;
    private final Calibration calibration;
    private final Class<L> labelType;
    private final List<L> outcomes;

    /// @param model whose outcomes are names of the label type
    /// @throws IllegalArgumentException when an outcome is no such name
    public LinearTextClassifier(MaxentModel model, Calibration calibration, Class<L> labelType) {
        this.model = model;
        this.calibration = calibration;
        this.labelType = labelType;
        this.outcomes = IntStream.range(0, model.getNumOutcomes())
                .mapToObj(i -> Enum.valueOf(labelType, model.getOutcome(i)))
                .toList();
    }

    @Override
    public List<Scored<L>> classify(String text) {
        double[] probabilities = calibration.distribution(model.eval(TextFeatures.of(text)));
        Map<L, Double> scores = new EnumMap<>(labelType);
        for (L label : labelType.getEnumConstants()) {
            scores.put(label, 0.0);
        }
        for (int i = 0; i < probabilities.length; i++) {
            scores.put(outcomes.get(i), probabilities[i]);
        }
        return sorted(scores);
    }

    static <L extends Enum<L>> List<Scored<L>> sorted(Map<L, Double> scores) {
        List<Scored<L>> ranked = new ArrayList<>(scores.size());
        scores.forEach((label, score) -> ranked.add(new Scored<>(label, score)));
        ranked.sort(Comparator.comparingDouble((Scored<L> scored) -> scored.score())
                .reversed()
                .thenComparing(Scored::label));
        return List.copyOf(ranked);
    }
}
