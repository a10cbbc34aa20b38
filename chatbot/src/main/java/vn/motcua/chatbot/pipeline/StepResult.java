package vn.motcua.chatbot.pipeline;

import java.util.List;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Reply;

/// What a step leads to.
public sealed interface StepResult {
    /// The next step goes on.
    record Next() implements StepResult {}

    /// The turn ends here.
    ///
    /// @param state what to remember
    /// @param replies what to say, at least one
    record Stop(ConversationState state, List<Reply> replies) implements StepResult {}

    /// Goes on.
    static StepResult next() {
        return new Next();
    }

    /// Ends the turn with one reply.
    static StepResult stop(ConversationState state, Reply reply) {
        return new Stop(state, List.of(reply));
    }
}
