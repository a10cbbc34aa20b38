package vn.motcua.conversation.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;
import vn.motcua.conversation.AnsweredBy;
import vn.motcua.conversation.SpokenMessage;
import vn.motcua.shared.error.DomainException.WrongField;

/// What the chat page shows.
///
/// @param previewed a question that came with the address and is answered without being kept; empty when none
/// @param nonce makes the same words sent twice from one page one message
/// @param error what is wrong with what was typed; absent when nothing is
/// @param typed what was typed, when it has to be mended
public record ChatPage(
        List<SpokenMessage> messages,
        AnsweredBy answeredBy,
        String previewed,
        String nonce,
        @Nullable WrongField error,
        String typed) {
    private static final Set<String> VERDICTS = Set.of("Đúng rồi", "Chưa đúng", "Right", "Not right");

    private static final Set<String> OBJECTIONS = Set.of("Chưa đúng", "Not right");

    public ChatPage {
        messages = List.copyOf(messages);
    }

    static ChatPage of(List<SpokenMessage> messages, AnsweredBy answeredBy) {
        return new ChatPage(messages, answeredBy, "", UUID.randomUUID().toString(), null, "");
    }

    ChatPage previewing(String question, List<SpokenMessage> withAnswer) {
        return new ChatPage(withAnswer, answeredBy, question, nonce, null, "");
    }

    ChatPage wrong(WrongField fault, String text) {
        return new ChatPage(messages, answeredBy, previewed, nonce, fault, text);
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

    /// The words in paragraphs and lists; choices are left out where they stand below as buttons.
    public List<WordBlock> blocks(SpokenMessage message, boolean isLast) {
        return WordBlock.of(isLast ? message.shownText() : message.text());
    }

    /// The ready answers as buttons: numbered where a number chooses, without those that the verdict form already is.
    public List<QuickReply> buttons(SpokenMessage message) {
        Reply reply = message.reply();
        if (reply == null) {
            return List.of();
        }
        boolean judged = message.id() > 0 && !reply.sources().isEmpty();
        return reply.quickReplies().stream()
                .filter(quick -> !judged || !VERDICTS.contains(quick.text()))
                .map(quick -> quick.text().matches("\\d") && !quick.label().equals(quick.text())
                        ? new QuickReply(quick.text() + ". " + quick.label(), quick.text())
                        : quick)
                .toList();
    }

    /// What somebody says to whom the answer is wrong, where the assistant then offers what else may have been meant;
    /// empty when it would not.
    public String objection(SpokenMessage message) {
        Reply reply = message.reply();
        return reply == null
                ? ""
                : reply.quickReplies().stream()
                        .map(QuickReply::text)
                        .filter(OBJECTIONS::contains)
                        .findFirst()
                        .orElse("");
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
