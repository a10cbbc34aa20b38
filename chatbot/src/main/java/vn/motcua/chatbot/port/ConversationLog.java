package vn.motcua.chatbot.port;

import java.util.List;
import vn.motcua.chatbot.Understanding;

/// Keeps what could not be answered for the editors (vòng học hỏi); never sees personal data.
public interface ConversationLog {
    /// Records a question that was not answered, or answered in vain.
    void unanswered(String maskedText, Understanding understanding);

    /// Records a citizen's verdict on the last answer.
    ///
    /// @param codes the procedures the answer was about
    void rated(String maskedText, List<String> codes, int stars);

    /// Records that the citizen called the last answer right or wrong.
    default void judged(boolean right) {}
}
