package vn.motcua.chatbot;

import vn.motcua.chatbot.pipeline.AnswerPipeline;

/// The virtual assistant (trợ lý ảo): takes what a citizen wrote and what was remembered, gives replies and what to
/// remember next. It keeps nothing itself, so any node may answer any message; it is safe for many threads.
public final class Chatbot {
    private final AnswerPipeline pipeline;

    public Chatbot(AnswerPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /// Answers one message. Never fails for anything a citizen can write.
    ///
    /// @param state what the last turn said to remember, or [ConversationState#fresh]
    public Turn reply(ConversationState state, UserMessage message) {
        return pipeline.run(state, message);
    }
}
