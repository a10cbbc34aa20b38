package vn.motcua.chatbot.pipeline;

import java.util.Optional;
import vn.motcua.nlp.classify.DialogueAct;

/// Recognises codes before any word is weighed (luật chính xác): a code says what is meant.
public final class ExactCodes implements Step {
    private final Lookups lookups;

    ExactCodes(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        String text = turn.maskedText();
        Optional<String> dossier = Codes.dossier(text);
        if (dossier.isPresent()) {
            turn.act(DialogueAct.DOSSIER_STATUS);
            return lookups.dossier(turn, dossier.get());
        }
        Optional<String> feedback = Codes.feedback(text);
        if (feedback.isPresent()) {
            turn.act(DialogueAct.FEEDBACK_STATUS);
            return lookups.feedback(turn, feedback.get());
        }
        turn.procedureCodes().addAll(Codes.procedures(text));
        return StepResult.next();
    }
}
