package vn.motcua.chatbot;

import java.util.List;
import java.util.Set;
import vn.motcua.nlp.classify.Aspect;

/// What the assistant remembers between two messages (trạng thái cuộc trò chuyện): a plain value, stored by the host so
/// that any node can go on with the conversation. The one personal thing in it is [FeedbackDraft#contact], which the
/// host must encrypt.
///
/// @param language `vi` or `en`
/// @param procedureCode the procedure last talked about; empty when none
/// @param previousProcedureCode the one before it, for "quay lại"
/// @param aspects what was asked of it
/// @param choices the choices last offered
/// @param awaiting what the next message is expected to be
/// @param feedback the report being collected
/// @param lastFeedbackCode the code of the last report filed or asked for; empty when none
/// @param missed how many messages in a row could not be answered
public record ConversationState(
        String language,
        String procedureCode,
        String previousProcedureCode,
        Set<Aspect> aspects,
        List<Choice> choices,
        Awaiting awaiting,
        FeedbackDraft feedback,
        String lastFeedbackCode,
        int missed) {
    public ConversationState {
        aspects = Set.copyOf(aspects);
        choices = List.copyOf(choices);
    }

    /// The state of a conversation that has not begun.
    public static ConversationState fresh() {
        return new ConversationState("vi", "", "", Set.of(), List.of(), Awaiting.NOTHING, FeedbackDraft.EMPTY, "", 0);
    }

    /// What the assistant asked for last.
    public enum Awaiting {
        NOTHING,
        CHOICE,
        FEEDBACK_WHAT,
        FEEDBACK_WHERE,
        FEEDBACK_PHOTO,
        FEEDBACK_CONTACT,
        FEEDBACK_CONFIRM,
        FEEDBACK_CODE,
        DOSSIER_CODE,
        RATING
    }

    /// One choice offered.
    ///
    /// @param code the procedure it stands for
    /// @param label what the citizen read
    public record Choice(String code, String label) {}

    /// A report being collected in the chat (phản ánh đang soạn).
    ///
    /// @param what what happened
    /// @param where where it is
    /// @param photos how many photos came
    /// @param contact how to reach the citizen, only when offered; empty when not
    public record FeedbackDraft(String what, String where, int photos, String contact) {
        /// Nothing collected.
        public static final FeedbackDraft EMPTY = new FeedbackDraft("", "", 0, "");
    }

    public ConversationState withLanguage(String value) {
        return new ConversationState(
                value,
                procedureCode,
                previousProcedureCode,
                aspects,
                choices,
                awaiting,
                feedback,
                lastFeedbackCode,
                missed);
    }

    /// Goes on to another procedure, keeping the last one for a return.
    public ConversationState talkingAbout(String code, Set<Aspect> asked) {
        String previous = code.equals(procedureCode) ? previousProcedureCode : procedureCode;
        return new ConversationState(
                language, code, previous, asked, List.of(), Awaiting.NOTHING, FeedbackDraft.EMPTY, lastFeedbackCode, 0);
    }

    /// Keeps what else may have been meant, for when the citizen says the answer was not it.
    public ConversationState withAlternatives(List<Choice> others) {
        return new ConversationState(
                language,
                procedureCode,
                previousProcedureCode,
                aspects,
                others,
                awaiting,
                feedback,
                lastFeedbackCode,
                missed);
    }

    public ConversationState offering(List<Choice> offered, Set<Aspect> asked) {
        return new ConversationState(
                language,
                procedureCode,
                previousProcedureCode,
                asked,
                offered,
                Awaiting.CHOICE,
                FeedbackDraft.EMPTY,
                lastFeedbackCode,
                missed);
    }

    public ConversationState waitingFor(Awaiting next) {
        return new ConversationState(
                language,
                procedureCode,
                previousProcedureCode,
                aspects,
                List.of(),
                next,
                feedback,
                lastFeedbackCode,
                missed);
    }

    public ConversationState collecting(FeedbackDraft draft, Awaiting next) {
        return new ConversationState(
                language, procedureCode, previousProcedureCode, aspects, List.of(), next, draft, lastFeedbackCode, 0);
    }

    /// The report is filed or dropped; its draft is forgotten.
    public ConversationState withFeedbackCode(String code) {
        return new ConversationState(
                language,
                procedureCode,
                previousProcedureCode,
                aspects,
                List.of(),
                Awaiting.NOTHING,
                FeedbackDraft.EMPTY,
                code,
                0);
    }

    public ConversationState idle() {
        return new ConversationState(
                language,
                procedureCode,
                previousProcedureCode,
                aspects,
                List.of(),
                Awaiting.NOTHING,
                FeedbackDraft.EMPTY,
                lastFeedbackCode,
                missed);
    }

    public ConversationState withMissed(int count) {
        return new ConversationState(
                language,
                procedureCode,
                previousProcedureCode,
                aspects,
                choices,
                awaiting,
                feedback,
                lastFeedbackCode,
                count);
    }
}
