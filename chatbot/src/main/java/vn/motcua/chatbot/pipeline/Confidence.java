package vn.motcua.chatbot.pipeline;

import java.util.List;
import vn.motcua.nlp.rank.SearchResult.Hit;

/// How sure the finder may be (độ tin cậy): two logistic models over a handful of readable numbers.
///
/// The weights were fitted, and rounded, on questions of the national portal and on small talk of other authors than
/// those of the aliases. What names a procedure precisely counts more than how much of a long story its name covers.
final class Confidence {
    /// Constant, coverage and precision of the first hit, its score, its lead over the second.
    private static final double[] RIGHT = {-4.2, 0.8, 3.0, 1.9, 4.0};
    /// Constant, best coverage, best coverage times precision, precision and score of the first hit, its lead.
    private static final double[] IN_SCOPE = {-2.1, -1.9, 5.3, 1.9, 0.9, -2.6};
    private static final double HOW_TO = 0.6;
    private static final double SMALL_TALK = -2.2;

    private Confidence() {}

    /// Returns the probability that the first hit is the procedure meant.
    static double right(List<Hit> hits) {
        if (hits.isEmpty()) {
            return 0;
        }
        Hit first = hits.getFirst();
        return logistic(RIGHT[0]
                + RIGHT[1] * first.coverage()
                + RIGHT[2] * first.precision()
                + RIGHT[3] * Math.min(1.2, first.score())
                + RIGHT[4] * lead(hits));
    }

    /// How far the first hit is ahead of the second, at most 0.4.
    static double lead(List<Hit> hits) {
        double second = hits.size() > 1 ? hits.get(1).score() : 0;
        return Math.min(0.4, hits.getFirst().score() - second);
    }

    /// Returns the probability that the question is about any procedure of the catalogue.
    ///
    /// @param howTo whether it asks how something is done
    /// @param smallTalk whether its wording is that of small talk
    static double inScope(List<Hit> hits, boolean howTo, boolean smallTalk) {
        if (hits.isEmpty()) {
            return 0;
        }
        double coverage = 0;
        double exact = 0;
        for (Hit hit : hits) {
            coverage = Math.max(coverage, hit.coverage());
            exact = Math.max(exact, hit.coverage() * hit.precision());
        }
        Hit first = hits.getFirst();
        return logistic(IN_SCOPE[0]
                + IN_SCOPE[1] * coverage
                + IN_SCOPE[2] * exact
                + IN_SCOPE[3] * first.precision()
                + IN_SCOPE[4] * Math.min(1.2, first.score())
                + IN_SCOPE[5] * lead(hits)
                + (howTo ? HOW_TO : 0)
                + (smallTalk ? SMALL_TALK : 0));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
