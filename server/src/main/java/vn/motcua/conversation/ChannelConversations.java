package vn.motcua.conversation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Reply;
import vn.motcua.conversation.channel.ConversationChannel;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.shared.secret.FieldCipher;

/// The conversation of each person in a channel that knows people. The channel's id of the person is found by a keyed
/// fingerprint and kept encrypted, only to be able to answer.
@Singleton
@Transactional
public class ChannelConversations implements ConversationChannel {
    private static final String USER = "conversation.channel-user";

    private final ConversationQueries conversations;
    private final MessageQueries messages;
    private final Conversations speaking;
    private final FieldCipher cipher;
    private final Clock clock;

    ChannelConversations(
            ConversationQueries conversations,
            MessageQueries messages,
            Conversations speaking,
            FieldCipher cipher,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.speaking = speaking;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public List<OutgoingMessage> handle(String channel, String userId, String text, String messageId) {
        ConversationId id = of(Conversation.Channel.valueOf(channel.toUpperCase(Locale.ROOT)), userId);
        if (messages.byClientId(id, messageId).isPresent()) {
            return List.of();
        }
        return speaking.say(id, new IncomingMessage(text, messageId, "")).stream()
                .flatMap(message -> Optional.ofNullable(message.reply()).stream())
                .map(ChannelConversations::outgoing)
                .toList();
    }

    private ConversationId of(Conversation.Channel channel, String userId) {
        String fingerprint = channel.name() + ":" + cipher.fingerprint(userId, USER);
        if (conversations.byChannelUser(fingerprint).isEmpty()) {
            conversations.insert(
                    ConversationId.random(),
                    channel,
                    fingerprint,
                    cipher.encrypt(userId, USER),
                    ConversationState.fresh(),
                    clock.instant());
        }
        return conversations.byChannelUser(fingerprint).orElseThrow().id();
    }

    /// The channel's id of the person, to answer later; empty for channels that know nobody.
    Optional<String> userOf(ConversationQueries.Row row) {
        return Optional.ofNullable(row.sealedUser()).map(sealed -> cipher.decrypt(sealed, USER));
    }

    private static OutgoingMessage outgoing(Reply reply) {
        return new OutgoingMessage(
                ReplyText.plain(reply),
                reply.quickReplies().stream()
                        .map(quick -> new OutgoingMessage.QuickReply(quick.label(), quick.text()))
                        .toList());
    }
}
