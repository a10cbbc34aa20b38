package vn.motcua.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.Reply;

/// One message of a conversation as it is kept: a citizen's words with personal data masked.
///
/// @param id grows with time; 0 for one that is not kept
/// @param reply the whole reply of the assistant; absent for the others
/// @param correct what the citizen said about the answer, if anything
/// @param unit the officer's unit; empty for the others
/// @param photos how many photos came with a citizen's words and were kept
public record SpokenMessage(
        long id,
        Author author,
        String text,
        Instant at,
        @Nullable Reply reply,
        @Nullable Boolean correct,
        String unit,
        int photos) {

    /// What to show where the choices stand below as buttons.
    public String shownText() {
        return reply == null ? text : ReplyText.withoutChoices(reply);
    }
}
