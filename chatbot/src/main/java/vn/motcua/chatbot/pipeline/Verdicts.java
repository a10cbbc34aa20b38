package vn.motcua.chatbot.pipeline;

import vn.motcua.chatbot.port.ConversationLog;
import vn.motcua.nlp.classify.DialogueAct;

/// Notes what the citizen says of the last answer in words (phán xét câu trả lời): "đúng rồi", "chưa đúng", "không
// phải,
/// ý tôi là…".
final class Verdicts implements Step {
    private final ConversationLog log;

    Verdicts(ConversationLog log) {
        this.log = log;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        boolean answered = !turn.state().procedureCode().isEmpty();
        if (answered && turn.act() == DialogueAct.CONFIRM_YES) {
            log.judged(true);
        } else if (answered && (turn.act() == DialogueAct.CONFIRM_NO || turn.isCorrected())) {
            log.judged(false);
        }
        return StepResult.next();
    }
}
