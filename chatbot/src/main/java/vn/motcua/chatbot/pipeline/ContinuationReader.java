package vn.motcua.chatbot.pipeline;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.talk.ContinuationClassifier;
import vn.motcua.nlp.talk.SaidBefore;
import vn.motcua.nlp.talk.Situation;

/// Reads what a message does after what the assistant said last (đọc bước tiếp theo).
final class ContinuationReader implements Step {
    private final @Nullable ContinuationClassifier model;
    private final ProcedureSource procedures;

    ContinuationReader(@Nullable ContinuationClassifier model, ProcedureSource procedures) {
        this.model = model;
        this.procedures = procedures;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        if (model != null && !turn.isTranslated() && !turn.text().folded().isEmpty()) {
            saidBefore(turn.state())
                    .ifPresent(before -> turn.continuation(new ContinuationReading(model.read(before, turn.read()))));
        }
        return StepResult.next();
    }

    private Optional<SaidBefore> saidBefore(ConversationState state) {
        String told = state.feedback().what();
        return switch (state.awaiting()) {
            case CHOICE ->
                before(
                        Situation.CHOICE,
                        state.choices().stream().map(Choice::label).collect(Collectors.joining(" / ")));
            case FEEDBACK_WHAT -> before(Situation.REPORT_WHAT, told);
            case FEEDBACK_WHERE -> before(Situation.REPORT_WHERE, told);
            case FEEDBACK_PHOTO -> before(Situation.REPORT_PHOTO, told);
            case FEEDBACK_CONTACT -> before(Situation.REPORT_CONTACT, told);
            case FEEDBACK_CONFIRM -> before(Situation.REPORT_CONFIRM, told);
            case FEEDBACK_CODE, DOSSIER_CODE -> before(Situation.CODE, "");
            case OFFICE_PLACE -> before(Situation.OFFICE, state.place());
            case RATING, REMINDER_DATE, REMINDER_CONFIRM -> Optional.empty();
            case NOTHING -> idle(state);
        };
    }

    private Optional<SaidBefore> idle(ConversationState state) {
        String signpost = state.signpost();
        if (!signpost.isEmpty()) {
            return before(SignpostFollowUp.situation(signpost), "");
        }
        return state.procedureCode().isEmpty()
                ? Optional.empty()
                : before(
                        Situation.ANSWER,
                        procedures
                                .byCode(state.procedureCode())
                                .map(ProcedureFacts::plainName)
                                .orElse(""));
    }

    private static Optional<SaidBefore> before(Situation situation, String about) {
        return Optional.of(new SaidBefore(situation, about));
    }
}
