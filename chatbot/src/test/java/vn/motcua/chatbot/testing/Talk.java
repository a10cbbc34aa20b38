package vn.motcua.chatbot.testing;

import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.Turn;
import vn.motcua.chatbot.UserMessage;

/// One conversation, as a citizen holds it.
public final class Talk {
    private final Chatbot chatbot;
    private ConversationState state = ConversationState.fresh();

    public Talk(FakeTownHall townHall) {
        this.chatbot = townHall.chatbot();
    }

    /// Sends a message and returns the first reply.
    public Reply say(String text) {
        return turn(text).replies().getFirst();
    }

    public Turn turn(String text) {
        Turn turn = chatbot.reply(state, UserMessage.of(text));
        state = turn.state();
        return turn;
    }

    public ConversationState state() {
        return state;
    }

    /// Goes on from this state.
    public void given(ConversationState before) {
        state = before;
    }
}
