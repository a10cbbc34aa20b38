package vn.motcua.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.Understanding;

/// What is said to one message and what becomes of the conversation.
///
/// @param answeredBy who speaks with the citizen from now on
/// @param owed whether an officer's answer is owed from now on
/// @param understood absent when no assistant read the message
record Answer(
        ConversationState state,
        List<Reply> replies,
        String maskedText,
        AnsweredBy answeredBy,
        boolean owed,
        @Nullable Understanding understood) {
    Answer {
        replies = List.copyOf(replies);
    }

    Answer saying(List<Reply> others) {
        return new Answer(state, others, maskedText, answeredBy, owed, understood);
    }

    boolean handsOver() {
        return replies.stream().anyMatch(reply -> reply.kind() == ReplyKind.HANDOVER);
    }
}
