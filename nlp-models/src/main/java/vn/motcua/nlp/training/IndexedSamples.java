package vn.motcua.nlp.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;

/// Samples whose features have become numbers once, however many models are trained on them.
///
/// Indexing is half the time of a training; one model a label would do it for every label.
final class IndexedSamples<L extends Enum<L>> {
    private final List<Sample<L>> samples;
    private final int[][] contexts;
    private final String[] features;
    private final int[] counts;

    IndexedSamples(List<Sample<L>> samples) {
        this.samples = samples;
        Map<String, Integer> numbers = new HashMap<>();
        contexts = samples.stream()
                .map(sample -> Arrays.stream(sample.features())
                        .mapToInt(feature -> numbers.computeIfAbsent(feature, absent -> numbers.size()))
                        .toArray())
                .toArray(int[][]::new);
        features = new String[numbers.size()];
        numbers.forEach((feature, number) -> features[number] = feature);
        counts = new int[features.length];
        for (int[] context : contexts) {
            for (int feature : context) {
                counts[feature]++;
            }
        }
    }

    /// The samples under outcomes of one question.
    DataIndexer under(Function<Sample<L>, String> outcome) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] outcomes = samples.stream()
                .mapToInt(sample -> numbers.computeIfAbsent(outcome.apply(sample), absent -> numbers.size()))
                .toArray();
        String[] names = new String[numbers.size()];
        numbers.forEach((name, number) -> names[number] = name);
        int[] once = new int[outcomes.length];
        Arrays.fill(once, 1);
        return new Labelled(outcomes, names, once);
    }

    private final class Labelled implements DataIndexer {
        private final int[] outcomes;
        private final String[] names;
        private final int[] once;

        Labelled(int[] outcomes, String[] names, int[] once) {
            this.outcomes = outcomes;
            this.names = names;
            this.once = once;
        }

        @Override
        public int[][] getContexts() {
            return contexts;
        }

        @Override
        public int[] getNumTimesEventsSeen() {
            return once;
        }

        @Override
        public int[] getOutcomeList() {
            return outcomes;
        }

        @Override
        public String[] getPredLabels() {
            return features;
        }

        @Override
        public int[] getPredCounts() {
            return counts;
        }

        @Override
        public String[] getOutcomeLabels() {
            return names;
        }

        /// Null: a feature is there or not.
        @Override
        public float @Nullable [][] getValues() {
            return null;
        }

        @Override
        public int getNumEvents() {
            return outcomes.length;
        }

        @Override
        public void init(TrainingParameters parameters, Map<String, String> report) {
            // Nothing is left to set: the samples are indexed.
        }

        @Override
        public void index(ObjectStream<Event> events) {
            throw new UnsupportedOperationException("the samples are indexed");
        }
    }
}
