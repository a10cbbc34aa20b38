package vn.motcua.nlp.classify;

import java.util.List;

/// How fast a report must be looked at (mức độ khẩn).
public enum FeedbackUrgency {
    /// Life is in danger now: the citizen is also told to call the emergency numbers.
    EMERGENCY,
    /// Somebody may soon be hurt, or many people are without a basic service.
    HIGH,
    NORMAL;

    private static final double ENOUGH_FOR_EMERGENCY = 0.25;
    private static final double ENOUGH_FOR_HIGH = 0.35;

    /// Decides on the side of haste: to look at a report too early costs minutes, too late may cost a life.
    ///
    /// @param scores as [TextClassifier#classify] gives them
    public static FeedbackUrgency decide(List<Scored<FeedbackUrgency>> scores) {
        double emergency = scoreOf(EMERGENCY, scores);
        if (emergency >= ENOUGH_FOR_EMERGENCY) {
            return EMERGENCY;
        }
        return emergency + scoreOf(HIGH, scores) >= ENOUGH_FOR_HIGH ? HIGH : NORMAL;
    }

    private static double scoreOf(FeedbackUrgency urgency, List<Scored<FeedbackUrgency>> scores) {
        return scores.stream()
                .filter(scored -> scored.label() == urgency)
                .mapToDouble(Scored::score)
                .sum();
    }
}
