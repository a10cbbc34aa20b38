package vn.motcua.chatbot;

import java.util.List;
import java.util.Set;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;
import vn.motcua.chatbot.ConversationState.ReminderDraft;
import vn.motcua.nlp.classify.Aspect;

/// The parts of a state while a changed copy of it is made.
final class StateParts {
    String language;
    String procedureCode;
    List<String> earlier;
    Set<Aspect> aspects;
    List<Choice> choices;
    List<Choice> offered;
    Awaiting awaiting;
    FeedbackDraft feedback;
    ReminderDraft reminder;
    String lastFeedbackCode;
    int missed;
    String signpost;
    String place;

    StateParts(ConversationState state) {
        language = state.language();
        procedureCode = state.procedureCode();
        earlier = state.earlier();
        aspects = state.aspects();
        choices = state.choices();
        offered = state.offered();
        awaiting = state.awaiting();
        feedback = state.feedback();
        reminder = state.reminder();
        lastFeedbackCode = state.lastFeedbackCode();
        missed = state.missed();
        signpost = state.signpost();
        place = state.place();
    }

    ConversationState state() {
        return new ConversationState(
                language,
                procedureCode,
                earlier,
                aspects,
                choices,
                offered,
                awaiting,
                feedback,
                reminder,
                lastFeedbackCode,
                missed,
                signpost,
                place);
    }
}
