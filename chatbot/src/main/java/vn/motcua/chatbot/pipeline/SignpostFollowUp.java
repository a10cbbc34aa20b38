package vn.motcua.chatbot.pipeline;

import java.util.Arrays;
import java.util.List;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.text.QueryText;

/// Understands what is asked right after a direction to an emergency number or a lawful channel (hỏi tiếp sau chỉ dẫn):
/// "báo cho ai", "gửi luôn ở đây được không", "giờ làm gì".
final class SignpostFollowUp implements Step {
    private static final int SHORT = 14;
    private static final double DESCRIBED = 0.6;
    private static final Cues ASKS_ON = Cues.of("gửi|báo|trình báo|nộp|làm gì|mần chi|cho ai|ai|gọi|ở đâu|chỗ nào|ở mô|"
            + "số nào|số mấy|làm sao|răng|tiếp|thì sao|lỡ|giờ|chừ|bây giờ|đơn|giúp|who|where|what now|help");

    private static final Cues THANKS = Cues.of("cảm ơn|cám ơn|thank");

    private final ProcedureSource procedures;

    SignpostFollowUp(ProcedureSource procedures) {
        this.procedures = procedures;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        ConversationState state = turn.state();
        String key = state.signpost();
        if (key.isEmpty()) {
            return StepResult.next();
        }
        if (!goesOn(turn)) {
            turn.state(state.withSignpost(""));
            return StepResult.next();
        }
        Wording wording = Wording.in(turn.language());
        turn.act(key.equals("denunciation") ? DialogueAct.DENUNCIATION_COMPLAINT : DialogueAct.EMERGENCY);
        return StepResult.stop(state, Reply.of(ReplyKind.REFUSE, again(key, turn.text(), wording)));
    }

    private static String again(String key, QueryText text, Wording wording) {
        if (key.equals("selfharm")) {
            return wording.say("selfharm.again");
        }
        if (key.equals("scam") && SafetySignposts.PAID.anyIn(text)) {
            return wording.say("scam.paid");
        }
        return wording.say("signpost.again") + "\n" + wording.say(key);
    }

    private boolean goesOn(TurnInProgress turn) {
        QueryText text = turn.text();
        // Who speaks of dying is not left alone for having asked nothing.
        boolean asks = ASKS_ON.anyIn(text) || turn.state().signpost().equals("selfharm");
        boolean asksOn = text.folded().size() <= SHORT && asks && !THANKS.anyIn(text);
        return asksOn && turn.procedureCodes().isEmpty() && !isTask(text) && !isInCatalogue(text);
    }

    private static boolean isTask(QueryText text) {
        return Arrays.stream(DialogueAct.values()).anyMatch(act -> ActReader.says(act, text));
    }

    private boolean isInCatalogue(QueryText text) {
        List<Hit> hits = procedures.find(text.repaired(), ProcedureFinder.CANDIDATES);
        return Confidence.right(hits) >= DESCRIBED && Confidence.inScope(hits, false, Confidence.NO_TALK) >= DESCRIBED;
    }
}
