package vn.motcua.chatbot.pipeline;

import java.util.List;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.Scored;

/// What the model makes of a message (xác suất hành động hội thoại); nothing where no model is at hand.
///
/// @param scored every act with its probability
record ActReading(List<Scored<DialogueAct>> scored) {
    ActReading {
        scored = List.copyOf(scored);
    }

    static ActReading unknown() {
        return new ActReading(List.of());
    }

    double of(DialogueAct act) {
        return scored.stream()
                .filter(each -> each.label() == act)
                .mapToDouble(Scored::score)
                .sum();
    }

    /// @param enough from which probability on
    boolean warnsOf(DialogueAct danger, double enough) {
        return of(danger) >= enough;
    }

    /// How much the message is small talk and no question, as [Confidence#talk] says it.
    double talk() {
        return scored.isEmpty() ? Confidence.NO_TALK : Confidence.talk(scored);
    }
}
