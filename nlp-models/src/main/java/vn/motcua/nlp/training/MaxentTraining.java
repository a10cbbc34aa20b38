package vn.motcua.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// Trains one maximum-entropy model by the quasi-Newton method; the same samples give the same model.
final class MaxentTraining {
    private MaxentTraining() {}

    /// @param iterations at most
    /// @param l2 how strongly large weights are punished
    record Settings(int iterations, double l2) {}

    static <L extends Enum<L>> AbstractModel train(
            IndexedSamples<L> samples, Function<Sample<L>, String> outcome, Settings settings) {
        var trainer = new QNTrainer();
        trainer.init(parameters(settings), new HashMap<>());
        try {
            return trainer.doTrain(samples.under(outcome));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Trains on a sequence's decisions, of which there are many.
    static AbstractModel train(List<Event> events, Settings settings) {
        TrainingParameters parameters = parameters(settings);
        parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
        try {
            return (AbstractModel) TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the samples without the features that only one example has: they say nothing of other texts.
    static <L extends Enum<L>> List<Sample<L>> withoutRareFeatures(List<Sample<L>> samples) {
        Map<String, Integer> firstSeenIn = new HashMap<>();
        Set<String> kept = new HashSet<>();
        for (Sample<L> sample : samples) {
            for (String feature : sample.features()) {
                Integer first = firstSeenIn.putIfAbsent(feature, sample.example());
                if (first != null && first != sample.example()) {
                    kept.add(feature);
                }
            }
        }
        return samples.stream()
                .map(sample -> sample.withFeatures(
                        Arrays.stream(sample.features()).filter(kept::contains).toArray(String[]::new)))
                .filter(sample -> sample.features().length > 0)
                .toList();
    }

    private static TrainingParameters parameters(Settings settings) {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, settings.iterations());
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, settings.l2());
        parameters.put(QNTrainer.M_PARAM, 7);
        return parameters;
    }
}
