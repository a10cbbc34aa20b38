package vn.motcua.chatbot.pipeline;

import java.util.List;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;
import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;

/// What the assistant asks while a report is collected (câu hỏi khi soạn phản ánh): the first thing that is still
/// missing, and at the end the whole report read back.
final class ReportQuestions {
    private ReportQuestions() {}

    /// Asks for what is still missing.
    static StepResult next(TurnInProgress turn, FeedbackDraft draft) {
        if (draft.what().isBlank()) {
            return ask(turn, draft, Awaiting.FEEDBACK_WHAT);
        }
        if (draft.where().isBlank()) {
            return ask(turn, draft, Awaiting.FEEDBACK_WHERE);
        }
        if (draft.photos() == 0 && !draft.noPhoto()) {
            return ask(turn, draft, Awaiting.FEEDBACK_PHOTO);
        }
        return draft.contact().isEmpty() && !draft.noContact()
                ? ask(turn, draft, Awaiting.FEEDBACK_CONTACT)
                : confirm(turn, draft);
    }

    /// Asks for one thing, whether it is missing or not.
    static StepResult ask(TurnInProgress turn, FeedbackDraft draft, Awaiting what) {
        return switch (what) {
            case FEEDBACK_WHAT -> ask(turn, draft, what, "feedback.ask.what");
            case FEEDBACK_WHERE -> ask(turn, draft, what, "feedback.ask.where");
            case FEEDBACK_PHOTO -> ask(turn, draft, what, "feedback.ask.photo");
            case FEEDBACK_CONTACT -> ask(turn, draft, what, "feedback.ask.contact");
            default -> confirm(turn, draft);
        };
    }

    static StepResult ask(TurnInProgress turn, FeedbackDraft draft, Awaiting next, String key) {
        Wording wording = Wording.in(turn.language());
        ConversationState state = turn.state().collecting(draft, next);
        var buttons =
                switch (next) {
                    case FEEDBACK_PHOTO -> wording.buttons("feedback.photo.none");
                    case FEEDBACK_CONTACT -> wording.buttons("feedback.contact.none");
                    default -> List.<QuickReply>of();
                };
        return StepResult.stop(state, Reply.of(ReplyKind.ASK_SLOT, received(turn, draft) + wording.say(key), buttons));
    }

    /// Reads the whole report back.
    static StepResult confirm(TurnInProgress turn, FeedbackDraft draft) {
        Wording wording = Wording.in(turn.language());
        String photos = draft.photos() == 0
                ? wording.say("feedback.photo.zero")
                : wording.say("feedback.photo.count", draft.photos());
        String contact = wording.say(draft.contact().isEmpty() ? "feedback.contact.zero" : "feedback.contact.kept");
        String where = draft.where().equals(draft.what()) ? wording.say("feedback.where.within") : draft.where();
        String text = received(turn, draft) + wording.say("feedback.confirm", draft.what(), where, photos, contact);
        return StepResult.stop(
                turn.state().collecting(draft, Awaiting.FEEDBACK_CONFIRM),
                Reply.of(ReplyKind.CONFIRM, text, wording.buttons("feedback.confirm.quick")));
    }

    /// Asks which part is to be mended.
    static StepResult whatToMend(TurnInProgress turn, FeedbackDraft draft) {
        Wording wording = Wording.in(turn.language());
        return StepResult.stop(
                turn.state().collecting(draft, Awaiting.FEEDBACK_CONFIRM),
                Reply.of(ReplyKind.CONFIRM, wording.say("feedback.edit"), wording.buttons("feedback.edit.quick")));
    }

    /// Says these words before the question.
    static StepResult preceded(StepResult asked, String words) {
        if (!(asked instanceof StepResult.Stop stop)) {
            return asked;
        }
        Reply first = stop.replies().getFirst();
        return StepResult.stop(stop.state(), Reply.of(first.kind(), words + first.text(), first.quickReplies()));
    }

    /// Says how many photos are kept, when some have just come.
    private static String received(TurnInProgress turn, FeedbackDraft draft) {
        return turn.message().photos() == 0
                ? ""
                : Wording.in(turn.language()).say("feedback.photo.received", draft.photos()) + "\n";
    }
}
