package vn.motcua.conversation;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.conversation.channel.ConversationChannel;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.ReportFiledInChannel;
import vn.motcua.feedback.ReportPhotos;
import vn.motcua.shared.secret.FieldCipher;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// The conversation of each person in a channel that knows people. The channel's id of the person is found by a keyed
/// fingerprint and kept encrypted, only to be able to answer.
@Singleton
@Transactional
public class ChannelConversations implements ConversationChannel {
    private static final Pattern CODE = Pattern.compile("PA-\\d{4}-\\w{4}-\\w{4}");
    static final String USER = "conversation.channel-user";

    private final ConversationQueries conversations;
    private final MessageQueries messages;
    private final Conversations speaking;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher<ReportFiledInChannel> filings;
    private final Texts texts;
    private final Clock clock;

    ChannelConversations(
            ConversationQueries conversations,
            MessageQueries messages,
            Conversations speaking,
            FieldCipher cipher,
            ApplicationEventPublisher<ReportFiledInChannel> filings,
            Texts texts,
            Clock clock) {
        this.texts = texts;
        this.conversations = conversations;
        this.messages = messages;
        this.speaking = speaking;
        this.cipher = cipher;
        this.filings = filings;
        this.clock = clock;
    }

    @Override
    public List<OutgoingMessage> handle(
            String channel, String userId, String text, List<ReportPhotos.Cleaned> photos, String messageId) {
        ConversationId id = of(Conversation.Channel.valueOf(channel.toUpperCase(Locale.ROOT)), userId);
        if (messages.byClientId(id, messageId).isPresent()) {
            return List.of();
        }
        int room = Math.min(photos.size(), speaking.roomForPhotos(id));
        List<OutgoingMessage> said = new ArrayList<>();
        if (room < photos.size()) {
            said.add(OutgoingMessage.text(texts.of(Language.VI, "feedback.error.photos_many", ReportPhotos.MOST)));
        }
        if (!text.isBlank() || room > 0) {
            List<Reply> replies =
                    speaking.say(id, new IncomingMessage(text, messageId, "", photos.subList(0, room))).stream()
                            .flatMap(message -> Optional.ofNullable(message.reply()).stream())
                            .toList();
            replies.forEach(reply -> announce(reply, channel, userId));
            replies.stream().map(ChannelConversations::outgoing).forEach(said::add);
        }
        return said;
    }

    /// The receipt of a report names its code; who has it wants to hear how it goes on.
    private void announce(Reply reply, String channel, String userId) {
        Matcher code = CODE.matcher(reply.text());
        if (reply.kind() == ReplyKind.FEEDBACK_CREATED && code.find()) {
            filings.publishEvent(new ReportFiledInChannel(code.group(), channel, userId));
        }
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
        return Optional.ofNullable(row.sealedUser()).map(encrypted -> cipher.decrypt(encrypted, USER));
    }

    private static OutgoingMessage outgoing(Reply reply) {
        return new OutgoingMessage(
                ReplyText.plain(reply),
                reply.quickReplies().stream()
                        .map(quick -> new OutgoingMessage.QuickReply(quick.label(), quick.text()))
                        .toList());
    }
}
