package vn.motcua.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The few statistics that evaluations report.
final class Statistics {
    private static final int RESAMPLES = 2_000;
    private static final long SEED = 20_261_121;
    private static final int BINS = 10;

    private Statistics() {}

    /// A share in per cent with its 95 % interval by bootstrap (percentile method, fixed seed).
    record Share(double value, double low, double high, int items) {
        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("value", value);
            json.put("low", low);
            json.put("high", high);
            json.put("n", items);
            return json;
        }

        @Override
        public String toString() {
            return items == 0 ? "-" : "%.1f %% [%.1f; %.1f] n=%d".formatted(value, low, high, items);
        }
    }

    static Share share(List<Boolean> outcomes) {
        int n = outcomes.size();
        if (n == 0) {
            return new Share(0, 0, 0, 0);
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        double[] shares = new double[RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            int right = 0;
            for (int i = 0; i < n; i++) {
                right += outcomes.get(random.nextInt(n)) ? 1 : 0;
            }
            shares[sample] = 100.0 * right / n;
        }
        Arrays.sort(shares);
        double value = 100.0 * outcomes.stream().filter(right -> right).count() / n;
        return new Share(
                round(value), round(shares[(int) (RESAMPLES * 0.025)]), round(shares[(int) (RESAMPLES * 0.975)]), n);
    }

    /// Area under the ROC curve: how likely a positive scores above a negative, ties counting half; NaN-free: 0 when
    /// either side is empty.
    static double auroc(List<Double> positives, List<Double> negatives) {
        if (positives.isEmpty() || negatives.isEmpty()) {
            return 0;
        }
        double above = 0;
        for (double positive : positives) {
            for (double negative : negatives) {
                above += positive > negative ? 1 : positive == negative ? 0.5 : 0;
            }
        }
        return round4(above / positives.size() / negatives.size());
    }

    /// Expected calibration error over ten equal bins of confidence.
    static double calibrationError(List<Double> confidences, List<Boolean> right) {
        if (confidences.isEmpty()) {
            return 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < confidences.size(); i++) {
                if (Math.min(BINS - 1, (int) (confidences.get(i) * BINS)) == bin) {
                    members.add(i);
                }
            }
            if (!members.isEmpty()) {
                double confidence =
                        members.stream().mapToDouble(confidences::get).average().orElse(0);
                double accuracy = members.stream().filter(right::get).count() / (double) members.size();
                error += members.size() * Math.abs(confidence - accuracy) / confidences.size();
            }
        }
        return round4(error);
    }

    /// Micro-averaged F1 in per cent.
    static double microF1(int truePositives, int falsePositives, int falseNegatives) {
        int denominator = 2 * truePositives + falsePositives + falseNegatives;
        return denominator == 0 ? 0 : round(200.0 * truePositives / denominator);
    }

    static double percentile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? 0
                : round4(sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))));
    }

    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double round4(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
