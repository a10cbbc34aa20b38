package vn.motcua.conversation;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.conversation.channel.WordForCitizen;
import vn.motcua.shared.secret.FieldCipher;

/// Says something in a conversation without being asked (nhắn cho người dân): kept there first, so that it is seen when
/// the page is opened again, and carried to the citizen where there is a way.
@Singleton
@Transactional
public class CitizensEar {
    private final ConversationQueries conversations;
    private final MessageQueries messages;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher<WordForCitizen> words;
    private final Clock clock;

    CitizensEar(
            ConversationQueries conversations,
            MessageQueries messages,
            FieldCipher cipher,
            ApplicationEventPublisher<WordForCitizen> words,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.cipher = cipher;
        this.words = words;
        this.clock = clock;
    }

    /// @param key the same for the same word
    /// @return whether the conversation is still there
    public boolean tell(UUID conversation, String subject, String title, String text, String key) {
        Optional<ConversationQueries.Row> row = conversations.lock(new ConversationId(conversation));
        if (row.isEmpty()) {
            return false;
        }
        ConversationId id = row.get().id();
        messages.insertUnasked(id, Reply.of(ReplyKind.ANSWER, text), clock.instant());
        Optional<String> user = user(row.get());
        String channel = user.isEmpty() ? "" : row.get().channel().name().toLowerCase(Locale.ROOT);
        words.publishEvent(new WordForCitizen(
                channel, user.orElse(""), "CHAT-" + id.text(), subject, title, text, key + " " + id.text()));
        return true;
    }

    /// Whether the citizen is known in a channel that can be written to.
    boolean reaches(ConversationId id) {
        return conversations.byId(id).flatMap(this::user).isPresent();
    }

    private Optional<String> user(ConversationQueries.Row row) {
        return Optional.ofNullable(row.sealedUser())
                .map(encrypted -> cipher.decrypt(encrypted, ChannelConversations.USER));
    }
}
