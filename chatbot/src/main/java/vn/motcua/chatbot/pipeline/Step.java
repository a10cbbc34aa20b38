package vn.motcua.chatbot.pipeline;

/// One step of a turn (bước xử lý).
public interface Step {
    /// Reads and adds to what is known of the turn, or ends it with replies.
    StepResult run(TurnInProgress turn);

    /// Returns the name under which the step's duration is recorded.
    default String name() {
        return getClass().getSimpleName();
    }
}
