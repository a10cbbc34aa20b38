package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.rank.SearchResult.Hit;

/// How sure the finder may be (độ tin cậy): two logistic models over a handful of readable numbers.
///
/// The weights are fitted on the question bank, each question held out with all of its own voice, on the development
/// questions of two other authors (`evaluation/retrieval.jsonl`, `evaluation/retrieval-2-development.jsonl`), and on
/// sentences that are out of scope:
/// `./motcua evaluate ranking --out-of-scope … --labelled …`.
public final class Confidence {
    private static final double[] RIGHT = {-0.37, 0.38, -0.14, 2.83, 0.9, 1.32, 0.89, 1.9, 3.02};
    private static final double[] IN_SCOPE = {-6.33, -1.68, 1.7, 1.44, 2.09, 2.02, -0.07, 1.07, 4.13, -0.68};
    /// The log odds of small talk that a usual question has.
    static final double NO_TALK = -4;
    /// The log odds of small talk where only a cue says so.
    static final double SMALL_TALK = 4;

    private static final double FLOOR = 0.01;

    /// A lead of more than this says no more.
    private static final double MOST_LEAD = 0.4;

    private static final double MOST_SCORE = 1.4;

    private Confidence() {}

    /// Returns the probability that the first hit is the procedure meant.
    public static double right(List<Hit> hits) {
        return hits.isEmpty() ? 0 : logistic(RIGHT, rightFeatures(hits));
    }

    /// Constant; coverage and precision of the first hit, its lead; how near it is to a known question, and how
    /// much nearer than the others; the same two in the space of meanings; its lead over the third: where only two are
    /// near, the second is often the twin of the first.
    public static double[] rightFeatures(List<Hit> hits) {
        Hit first = hits.getFirst();
        return new double[] {
            1,
            first.coverage(),
            first.precision(),
            lead(hits),
            first.known(),
            first.known() - nearestOther(hits, Hit::known),
            first.meant(),
            first.meant() - nearestOther(hits, Hit::meant),
            lead(hits, 2)
        };
    }

    /// Constant; best coverage, best coverage times precision, precision and score of the first hit, its lead; how near
    /// the nearest known question is, and that of the first hit; how near anything lies in the space of meanings; how
    /// much the words are small talk.
    ///
    /// @param talk as from [#talk]
    public static double[] scopeFeatures(List<Hit> hits, double talk) {
        double coverage = 0;
        double exact = 0;
        double known = 0;
        double meant = 0;
        for (Hit hit : hits) {
            coverage = Math.max(coverage, hit.coverage());
            exact = Math.max(exact, hit.coverage() * hit.precision());
            known = Math.max(known, hit.known());
            meant = Math.max(meant, hit.meant());
        }
        Hit first = hits.getFirst();
        return new double[] {
            1,
            coverage,
            exact,
            first.precision(),
            Math.min(MOST_SCORE, first.score()),
            lead(hits),
            known,
            first.known(),
            meant,
            talk
        };
    }

    /// Log odds that a message is small talk and no question about a procedure, by the model of acts; about −4.6 to
    // 4.6.
    ///
    /// @param acts every act with its probability
    public static double talk(List<Scored<DialogueAct>> acts) {
        double outside = FLOOR;
        double asked = FLOOR;
        for (Scored<DialogueAct> scored : acts) {
            outside += scored.label() == DialogueAct.OUT_OF_SCOPE ? scored.score() : 0;
            asked += scored.label() == DialogueAct.PROCEDURE_QUESTION ? scored.score() : 0;
        }
        return Math.log(outside / asked);
    }

    private static double nearestOther(List<Hit> hits, ToDoubleFunction<Hit> nearness) {
        return hits.stream().skip(1).mapToDouble(nearness).max().orElse(0);
    }

    /// How far the first hit is ahead of the second.
    static double lead(List<Hit> hits) {
        return lead(hits, 1);
    }

    private static double lead(List<Hit> hits, int over) {
        double other = hits.size() > over ? hits.get(over).score() : 0;
        return Math.min(MOST_LEAD, hits.getFirst().score() - other);
    }

    /// Returns the probability that the question is about any procedure of the catalogue.
    ///
    /// @param talk as from [#talk]
    public static double inScope(List<Hit> hits, double talk) {
        return hits.isEmpty() ? 0 : logistic(IN_SCOPE, scopeFeatures(hits, talk));
    }

    private static double logistic(double[] weights, double[] features) {
        return sigmoid(dot(weights, features));
    }

    private static double dot(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
