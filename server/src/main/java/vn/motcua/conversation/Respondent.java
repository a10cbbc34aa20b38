package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.Turn;
import vn.motcua.chatbot.UserMessage;
import vn.motcua.chatbot.pipeline.PersonalDataGuard;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Decides who answers a message: the assistant, an officer, or, while the assistant is turned off, a plain notice.
@Singleton
class Respondent {
    private final Chatbot chatbot;
    private final AssistantSwitch assistant;
    private final Texts texts;

    private final Rephraser rephraser;
    private final RephraseSwitch rephrasing;

    Respondent(
            Chatbot chatbot, AssistantSwitch assistant, Texts texts, Rephraser rephraser, RephraseSwitch rephrasing) {
        this.rephrasing = rephrasing;
        this.rephraser = rephraser;
        this.chatbot = chatbot;
        this.assistant = assistant;
        this.texts = texts;
    }

    Answer answer(ConversationState state, AnsweredBy answeredBy, IncomingMessage message, TurnNotes notes) {
        if (answeredBy == AnsweredBy.OFFICER) {
            return forOfficer(state, message);
        }
        if (!assistant.isOn()) {
            return resting(state, answeredBy, message);
        }
        return ScopedValue.where(TurnNotes.CURRENT, notes).call(() -> byAssistant(state, answeredBy, message));
    }

    private Answer byAssistant(ConversationState state, AnsweredBy before, IncomingMessage message) {
        try {
            Turn turn = chatbot.reply(
                    state, new UserMessage(message.text(), message.photos().size(), message.wardCode()));
            List<Reply> said = rephrasing.isOn()
                    ? turn.replies().stream().map(rephraser::rephrased).toList()
                    : turn.replies();
            var answer = new Answer(turn.state(), said, turn.maskedText(), before, false, turn.understanding());
            return answer.handsOver()
                    ? new Answer(turn.state(), said, turn.maskedText(), AnsweredBy.WAITING, true, turn.understanding())
                    : answer;
        } catch (ReportNotFiledException e) {
            return notFiled(state, before, message, e);
        }
    }

    private Answer notFiled(
            ConversationState state, AnsweredBy before, IncomingMessage message, ReportNotFiledException e) {
        String reasons = e.reasons().stream()
                .map(reason -> texts.of(
                        language(state), reason.textKey(), reason.arguments().toArray()))
                .collect(Collectors.joining("\n"));
        Reply reply = Reply.of(ReplyKind.REFUSE, say(state, "conversation.report_not_filed") + "\n" + reasons);
        return new Answer(state.idle(), List.of(reply), mask(message), before, false, null);
    }

    /// The officer reads it; the way back to the assistant stays open.
    private Answer forOfficer(ConversationState state, IncomingMessage message) {
        if (isSame(message.text(), say(state, "conversation.back"))) {
            Reply reply = Reply.of(ReplyKind.GREETING, say(state, "conversation.back_again"));
            return new Answer(state, List.of(reply), mask(message), AnsweredBy.ASSISTANT, false, null);
        }
        Reply reply = Reply.of(
                ReplyKind.HANDOVER,
                say(state, "conversation.passed_on"),
                List.of(QuickReply.of(say(state, "conversation.back"))));
        return new Answer(state, List.of(reply), mask(message), AnsweredBy.OFFICER, true, null);
    }

    private Answer resting(ConversationState state, AnsweredBy before, IncomingMessage message) {
        boolean wantsPerson = before == AnsweredBy.WAITING
                || folded(message.text()).contains(folded(say(state, "conversation.human")))
                || folded(message.text()).contains("gap can bo");
        Reply reply = Reply.of(
                ReplyKind.HANDOVER,
                say(state, wantsPerson ? "conversation.resting_waiting" : "conversation.resting"),
                wantsPerson ? List.of() : List.of(QuickReply.of(say(state, "conversation.human"))));
        AnsweredBy next = wantsPerson ? AnsweredBy.WAITING : before;
        return new Answer(state, List.of(reply), mask(message), next, wantsPerson, null);
    }

    private static String mask(IncomingMessage message) {
        return PersonalDataGuard.mask(message.text());
    }

    private static boolean isSame(String one, String other) {
        return folded(one).strip().equals(folded(other).strip());
    }

    private static String folded(String text) {
        return VietnameseText.fold(text).toLowerCase(Locale.ROOT);
    }

    private String say(ConversationState state, String key) {
        return texts.of(language(state), key);
    }

    private static Language language(ConversationState state) {
        return state.language().equals("en") ? Language.EN : Language.VI;
    }
}
