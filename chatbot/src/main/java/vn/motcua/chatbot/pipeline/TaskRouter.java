package vn.motcua.chatbot.pipeline;

import java.util.List;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.text.QueryText;

/// Sends everything that is not a question about a procedure to where it is done (điều hướng theo hành động hội thoại).
public final class TaskRouter implements Step {
    private static final double DESCRIBED = 0.5;
    private static final double WITHIN = 0.7;
    private static final int FOLLOW_UP = 8;

    /// A button of ours that says what is wanted, but not about what.
    private static final Cues FIND = Cues.of(
            "=tìm thủ tục=|=tra cứu thủ tục=|=hỏi thủ tục=|=find a procedure=|=không biết=|=không biết nữa=|"
                    + "=tui không biết=|=em không biết=|=tôi không biết=|=không rõ=|=không biết nữa ạ=|=i do not know=");

    private final ActReader acts;
    private final FeedbackDialogue feedback;
    private final Lookups lookups;
    private final Ratings ratings;
    private final OfficeDialogue offices;
    private final ProcedureSource procedures;

    TaskRouter(
            ActReader acts,
            FeedbackDialogue feedback,
            Lookups lookups,
            Ratings ratings,
            OfficeDialogue offices,
            ProcedureSource procedures) {
        this.acts = acts;
        this.procedures = procedures;
        this.feedback = feedback;
        this.lookups = lookups;
        this.ratings = ratings;
        this.offices = offices;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        if (!turn.procedureCodes().isEmpty()) {
            return StepResult.next();
        }
        if (FIND.anyIn(turn.text())) {
            return StepResult.stop(
                    turn.state(),
                    Reply.of(ReplyKind.CLARIFY, Wording.in(turn.language()).say("nosubject")));
        }
        if (offices.isOnlyWard(turn)) {
            return offices.ask(turn);
        }
        ActReading reading = turn.acts(acts, turn.read());
        DialogueAct act = acts.read(turn.text(), reading);
        boolean onlyCues = reading.scored().isEmpty();
        turn.talk(onlyCues && act == DialogueAct.OUT_OF_SCOPE ? Confidence.SMALL_TALK : reading.talk());
        if (turn.message().photos() > 0 && turn.text().folded().isEmpty()) {
            act = DialogueAct.FILE_FEEDBACK;
        }
        act = inTalk(act, turn);
        if (wasNotPointedTo(act)
                || goesOn(act, turn)
                || saysMoreThanYesOrNo(act, turn)
                || ActReader.isGuess(act, turn.text(), reading) && isInCatalogue(turn)) {
            act = DialogueAct.PROCEDURE_QUESTION;
        }
        turn.act(act);
        ConversationState state = turn.state();
        Wording wording = Wording.in(turn.language());
        return switch (act) {
            case PROCEDURE_QUESTION, EMERGENCY, SCAM_WARNING -> StepResult.next();
            // Nothing was asked that it could answer, and nothing is at hand that it could be about.
            case CONFIRM_YES, CONFIRM_NO ->
                state.procedureCode().isEmpty()
                        ? StepResult.stop(state, Reply.of(ReplyKind.CLARIFY, wording.say("nosubject")))
                        : StepResult.next();
            case GREETING -> say(state, ReplyKind.GREETING, wording, "greeting", "greeting.quick");
            case THANKS -> StepResult.stop(state, Reply.of(ReplyKind.GREETING, wording.say("thanks")));
            case GOODBYE -> StepResult.stop(state, Reply.of(ReplyKind.GREETING, wording.say("goodbye")));
            case HUMAN -> offices.person(turn);
            case OFFICE_INFO -> offices.ask(turn);
            case DENUNCIATION_COMPLAINT ->
                StepResult.stop(
                        state.idle().withSignpost("denunciation"),
                        Reply.of(ReplyKind.REFUSE, wording.say("denunciation")));
            case FILE_FEEDBACK -> feedback.start(turn);
            case FEEDBACK_STATUS ->
                OpenQuestion.hasNoCode(turn.text()) && state.lastFeedbackCode().isEmpty()
                        ? lookups.withoutCode(turn, Awaiting.FEEDBACK_CODE)
                        : lookups.askFeedbackCode(turn);
            case DOSSIER_STATUS ->
                OpenQuestion.hasNoCode(turn.text())
                        ? lookups.withoutCode(turn, Awaiting.DOSSIER_CODE)
                        : lookups.askDossierCode(turn);
            case RATE -> ratings.ask(turn);
            case CANCEL ->
                StepResult.stop(
                        state.idle().withFeedback(FeedbackDraft.EMPTY),
                        Reply.of(ReplyKind.GREETING, nothingToCancel(state, wording)));
            // In the middle of a conversation small talk is small talk; as an opening the catalogue is asked as well.
            case OUT_OF_SCOPE -> {
                if (state.procedureCode().isEmpty() || !ActReader.says(act, turn.text())) {
                    yield StepResult.next();
                }
                turn.decide(Decision.OUT_OF_SCOPE, 0);
                turn.inScope(0);
                yield say(state.idle(), ReplyKind.OUT_OF_SCOPE, wording, "outofscope", "outofscope.quick");
            }
        };
    }

    /// What the words do after what was said: "để em coi lại" is no question, "không phải cái đó" no small talk.
    private static DialogueAct inTalk(DialogueAct act, TurnInProgress turn) {
        ContinuationReading reading = turn.continuation();
        boolean open = act == DialogueAct.PROCEDURE_QUESTION || act == DialogueAct.OUT_OF_SCOPE;
        boolean asks = !AspectReader.byCue(turn.text()).isEmpty();
        boolean polite = act == DialogueAct.THANKS || act == DialogueAct.GREETING || act == DialogueAct.GOODBYE;
        if (polite && asks && !turn.state().procedureCode().isEmpty()) {
            // "Cảm ơn, mà phí bao nhiêu vậy": the thanks are for the answer, the rest is a question.
            return DialogueAct.PROCEDURE_QUESTION;
        }
        if (open && !asks && reading.isSure(Continuation.TALK)) {
            return DialogueAct.THANKS;
        }
        boolean answered = !turn.state().procedureCode().isEmpty()
                && turn.state().signpost().isEmpty();
        if (answered && reading.isSure(Continuation.WRONG) && !turn.isCorrected()) {
            if (SubjectWords.of(turn.text()).size() <= 1) {
                return DialogueAct.CONFIRM_NO;
            }
            turn.correct();
            return DialogueAct.PROCEDURE_QUESTION;
        }
        return act;
    }

    private static String nothingToCancel(ConversationState state, Wording wording) {
        if (!state.feedback().isEmpty()) {
            return wording.say("cancelled");
        }
        return state.lastFeedbackCode().isEmpty()
                ? wording.say("cancel.nothing")
                : wording.say("cancel.sent", state.lastFeedbackCode());
    }

    /// A danger has been pointed to before, or it was about papers.
    private static boolean wasNotPointedTo(DialogueAct act) {
        return act == DialogueAct.EMERGENCY || act == DialogueAct.SCAM_WARNING;
    }

    /// "Trễ 2 năm rồi" after a birth is no report and no small talk, whatever the model makes of three words.
    private static boolean goesOn(DialogueAct act, TurnInProgress turn) {
        QueryText text = turn.text();
        boolean other = act == DialogueAct.FILE_FEEDBACK
                || act == DialogueAct.OUT_OF_SCOPE
                || act == DialogueAct.DOSSIER_STATUS
                || act == DialogueAct.RATE
                || act == DialogueAct.DENUNCIATION_COMPLAINT
                || act == DialogueAct.OFFICE_INFO && turn.continuation().isSure(Continuation.SAME);
        return other
                && !turn.state().procedureCode().isEmpty()
                && turn.state().signpost().isEmpty()
                && (text.folded().size() <= FOLLOW_UP && !turn.continuation().isSure(Continuation.NEW)
                        || turn.continuation().isSure(Continuation.SAME))
                && turn.message().photos() == 0
                && !ActReader.says(act, text);
    }

    /// "Không, ý tôi là giấy tạm trú" names what it is about.
    private static boolean saysMoreThanYesOrNo(DialogueAct act, TurnInProgress turn) {
        return (act == DialogueAct.CONFIRM_YES || act == DialogueAct.CONFIRM_NO || act == DialogueAct.CANCEL)
                && SubjectWords.of(turn.text()).size() > 2;
    }

    /// What the model only guesses, the catalogue may contradict.
    private boolean isInCatalogue(TurnInProgress turn) {
        List<Hit> hits = turn.find(procedures, turn.text().repaired());
        return Confidence.right(hits) >= DESCRIBED && Confidence.inScope(hits, turn.talk()) >= WITHIN;
    }

    private static StepResult say(
            ConversationState state, ReplyKind kind, Wording wording, String key, String buttons) {
        return StepResult.stop(state, Reply.of(kind, wording.say(key), wording.buttons(buttons)));
    }
}
