package vn.motcua.chatbot.pipeline;

import java.util.List;
import vn.motcua.nlp.rank.SearchResult.Hit;

/// How sure the finder may be (độ tin cậy): two logistic models over a handful of readable numbers.
///
/// The weights were fitted on questions by other authors than those of the aliases; see `docs/assistant-quality.md`.
final class Confidence {
    private static final double[] RIGHT = {-4.0, 4.2, 1.2, 2.2, 7.0};
    private static final double[] IN_SCOPE = {-4.2, 7.5, 1.8, 1.2};

    private Confidence() {}

    /// Returns the probability that the first hit is the procedure meant.
    static double right(List<Hit> hits) {
        if (hits.isEmpty()) {
            return 0;
        }
        Hit first = hits.getFirst();
        double second = hits.size() > 1 ? hits.get(1).score() : 0;
        double margin = Math.min(0.4, first.score() - second);
        return logistic(RIGHT[0]
                + RIGHT[1] * first.coverage()
                + RIGHT[2] * first.precision()
                + RIGHT[3] * Math.min(1.2, first.score())
                + RIGHT[4] * margin
                - 2.2);
    }

    /// Returns the probability that the question is about any procedure of the catalogue.
    static double inScope(List<Hit> hits) {
        if (hits.isEmpty()) {
            return 0;
        }
        double coverage = 0;
        double precision = 0;
        for (Hit hit : hits) {
            coverage = Math.max(coverage, hit.coverage());
            precision = Math.max(precision, hit.coverage() * hit.precision());
        }
        return logistic(IN_SCOPE[0]
                + IN_SCOPE[1] * coverage
                + IN_SCOPE[2] * precision
                + IN_SCOPE[3] * Math.min(1.2, hits.getFirst().score()));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
