package vn.motcua.chatbot.pipeline;

import java.util.List;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.talk.Continuation;

/// What the message does after what was said before it, as the model sees it (bước tiếp theo); nothing where there is
/// no model, or nothing was said.
///
/// @param scored what can follow with its probability, the likeliest first
record ContinuationReading(List<Scored<Continuation>> scored) {
    static final ContinuationReading UNKNOWN = new ContinuationReading(List.of());

    /// From here on it is acted upon against what the words alone would mean.
    private static final double SURE = 0.7;

    private static final double LIKELY = 0.5;

    double of(Continuation continuation) {
        return scored.stream()
                .filter(each -> each.label() == continuation)
                .mapToDouble(Scored::score)
                .sum();
    }

    boolean isKnown() {
        return !scored.isEmpty();
    }

    boolean isLikely(Continuation continuation) {
        return of(continuation) >= LIKELY;
    }

    boolean isSure(Continuation continuation) {
        return of(continuation) >= SURE;
    }
}
