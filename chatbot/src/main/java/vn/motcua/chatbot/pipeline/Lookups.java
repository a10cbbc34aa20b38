package vn.motcua.chatbot.pipeline;

import java.util.Optional;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.DossierPort;
import vn.motcua.chatbot.port.FeedbackPort;

/// Tells how far a dossier or a report is (tra cứu hồ sơ, phản ánh).
final class Lookups {
    private final DossierPort dossiers;
    private final FeedbackPort reports;

    Lookups(DossierPort dossiers, FeedbackPort reports) {
        this.dossiers = dossiers;
        this.reports = reports;
    }

    StepResult dossier(TurnInProgress turn, String code) {
        Wording wording = Wording.in(turn.language());
        Optional<DossierPort.Status> found = dossiers.status(code);
        String text = found.map(status -> wording.say(
                        "dossier.status",
                        status.code(),
                        status.status(),
                        optional(wording, "dossier.step", status.step()),
                        optional(wording, "dossier.due", status.dueDate())))
                .orElseGet(() -> wording.say(dossiers.connected() ? "dossier.unknown" : "dossier.unconnected", code));
        return StepResult.stop(turn.state().idle(), Reply.of(ReplyKind.DOSSIER_STATUS, text));
    }

    StepResult askDossierCode(TurnInProgress turn) {
        String text = Wording.in(turn.language()).say("dossier.ask");
        return StepResult.stop(turn.state().waitingFor(Awaiting.DOSSIER_CODE), Reply.of(ReplyKind.ASK_SLOT, text));
    }

    StepResult feedback(TurnInProgress turn, String code) {
        Wording wording = Wording.in(turn.language());
        Optional<FeedbackPort.Status> found = reports.status(code);
        String text = found.map(status -> wording.say(
                        "feedback.status",
                        status.code(),
                        status.status(),
                        optional(wording, "feedback.status.agency", status.agency()),
                        optional(wording, "feedback.status.due", status.dueDate()),
                        optional(wording, "feedback.status.answer", status.answer())))
                .orElseGet(() -> wording.say("feedback.unknown", code));
        var state = found.isPresent()
                ? turn.state().withFeedbackCode(code).withSignpost(SignpostFollowUp.REPORT)
                : turn.state().waitingFor(Awaiting.FEEDBACK_CODE);
        return StepResult.stop(state, Reply.of(ReplyKind.FEEDBACK_STATUS, text));
    }

    /// Who has lost the code is told who can find it without.
    StepResult withoutCode(TurnInProgress turn, Awaiting awaited) {
        String key = awaited == Awaiting.DOSSIER_CODE ? "dossier.forgotten" : "feedback.forgotten";
        return StepResult.stop(
                turn.state().waitingFor(awaited),
                Reply.of(ReplyKind.ASK_SLOT, Wording.in(turn.language()).say(key)));
    }

    StepResult askFeedbackCode(TurnInProgress turn) {
        if (!turn.state().lastFeedbackCode().isEmpty()) {
            return feedback(turn, turn.state().lastFeedbackCode());
        }
        String text = Wording.in(turn.language()).say("feedback.ask.code");
        return StepResult.stop(turn.state().waitingFor(Awaiting.FEEDBACK_CODE), Reply.of(ReplyKind.ASK_SLOT, text));
    }

    static String optional(Wording wording, String key, String value) {
        return value.isBlank() ? "" : wording.say(key, value);
    }
}
