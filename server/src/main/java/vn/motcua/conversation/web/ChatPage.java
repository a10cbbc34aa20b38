package vn.motcua.conversation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;
import vn.motcua.conversation.AnsweredBy;
import vn.motcua.conversation.SpokenMessage;

/// What the chat page shows.
///
/// @param previewed a question that came with the address and is answered without being kept; empty when none
/// @param nonce makes the same words sent twice from one page one message
/// @param error key of what is wrong with what was typed; absent when nothing is
/// @param typed what was typed, when it has to be mended
public record ChatPage(
        List<SpokenMessage> messages,
        AnsweredBy answeredBy,
        String previewed,
        String nonce,
        @Nullable String error,
        String typed) {
    public ChatPage {
        messages = List.copyOf(messages);
    }

    static ChatPage of(List<SpokenMessage> messages, AnsweredBy answeredBy) {
        return new ChatPage(messages, answeredBy, "", UUID.randomUUID().toString(), null, "");
    }

    ChatPage previewing(String question, List<SpokenMessage> withAnswer) {
        return new ChatPage(withAnswer, answeredBy, question, nonce, null, "");
    }

    ChatPage wrong(String textKey, String text) {
        return new ChatPage(messages, answeredBy, previewed, nonce, textKey, text);
    }

    /// What a citizen said; a number that chose something is shown as what it chose.
    public String words(int index) {
        String text = messages.get(index).text();
        Reply offered = index == 0 ? null : messages.get(index - 1).reply();
        return offered == null
                ? text
                : offered.quickReplies().stream()
                        .filter(quick -> quick.text().equals(text))
                        .map(QuickReply::label)
                        .findFirst()
                        .orElse(text);
    }

    /// Id of the last message that is kept.
    public long last() {
        return messages.stream().mapToLong(SpokenMessage::id).max().orElse(0);
    }

    /// Whether an officer may answer any moment.
    public boolean expectsOfficer() {
        return answeredBy != AnsweredBy.ASSISTANT;
    }
}
