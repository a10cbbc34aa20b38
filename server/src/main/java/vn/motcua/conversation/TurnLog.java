package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.chatbot.Understanding;
import vn.motcua.chatbot.port.ConversationLog;

/// Notes what could not be answered or was rated, to be kept with the message it happened in.
@Singleton
class TurnLog implements ConversationLog {
    @Override
    public void unanswered(String maskedText, Understanding understanding) {
        if (TurnNotes.CURRENT.isBound()) {
            TurnNotes.CURRENT.get().noteUnanswered();
        }
    }

    @Override
    public void rated(String maskedText, List<String> codes, int stars) {
        if (TurnNotes.CURRENT.isBound()) {
            TurnNotes.CURRENT.get().noteStars(stars);
        }
    }

    @Override
    public void judged(boolean right) {
        if (TurnNotes.CURRENT.isBound()) {
            TurnNotes.CURRENT.get().noteVerdict(right);
        }
    }
}
