package vn.motcua.conversation.channel.zalo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.conversation.channel.ConversationChannel;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.OutgoingMessage.QuickReply;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.schedule.Schedule;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Has the conversation answer a stored delivery. The answer is stored in the same transaction as what the conversation
/// writes down, so a message is answered once even when a node dies in between.
@Singleton
@WhenZaloIsOpen
@Requires(beans = ConversationChannel.class)
@Transactional
class ZaloAnswering {
    private final JdbcZaloMail mail;
    private final ConversationChannel conversation;
    private final Schedule schedule;
    private final Texts texts;
    private final MotcuaSettings settings;
    private final Clock clock;

    ZaloAnswering(
            JdbcZaloMail mail,
            ConversationChannel conversation,
            Schedule schedule,
            Texts texts,
            MotcuaSettings settings,
            Clock clock) {
        this.mail = mail;
        this.conversation = conversation;
        this.schedule = schedule;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param fetched the photos of this delivery, fetched before: a connection to the database is not held for that
    void answer(String key, ZaloPictures.Fetched fetched) {
        Optional<JdbcZaloMail.Incoming> incoming = mail.lock(key, "WAITING");
        if (incoming.isEmpty()) {
            return;
        }
        List<OutgoingMessage> replies = replies(incoming.get(), fetched);
        rememberChoices(incoming.get().userId(), replies);
        // In pieces, so that a retry repeats only what Zalo has not taken.
        mail.answered(
                key,
                replies.stream()
                        .flatMap(reply -> ZaloMessages.pieces(reply).stream())
                        .toList());
        schedule.once(ZaloTasks.SEND, key, clock.instant());
    }

    /// The numbers the user sees last are the ones that count; where we put none, the conversation understands its own.
    private void rememberChoices(String userId, List<OutgoingMessage> replies) {
        if (!replies.isEmpty()) {
            mail.rememberChoices(userId, ZaloMessages.numbered(replies.getLast()), clock.instant());
        }
    }

    private List<OutgoingMessage> replies(JdbcZaloMail.Incoming incoming, ZaloPictures.Fetched fetched) {
        if (incoming.name().equals("follow")) {
            return List.of(OutgoingMessage.text(texts.of(Language.VI, "zalo.welcome")));
        }
        List<OutgoingMessage> replies = new ArrayList<>();
        fetched.faults().forEach(fault -> replies.add(refusal(fault)));
        if (!incoming.text().isEmpty() || !fetched.photos().isEmpty()) {
            String said = meant(incoming.text(), mail.choices(incoming.userId(), clock.instant()));
            replies.addAll(conversation.handle(
                    ZaloSender.CHANNEL, incoming.userId(), said, fetched.photos(), incoming.messageId()));
        }
        if (replies.isEmpty()
                && incoming.text().isEmpty()
                && incoming.pictures().isEmpty()) {
            return List.of(
                    OutgoingMessage.text(texts.of(Language.VI, "zalo.text_only", settings.publicUrl() + "/phan-anh")));
        }
        return replies;
    }

    private OutgoingMessage refusal(WrongField fault) {
        return OutgoingMessage.text(
                texts.of(Language.VI, fault.textKey(), fault.arguments().toArray()));
    }

    /// "2" means the second suggestion of the last answer.
    static String meant(String text, List<QuickReply> choices) {
        String number = text.strip();
        if (!number.matches("[1-9]")) {
            return text;
        }
        int index = Integer.parseInt(number) - 1;
        return index < choices.size() ? choices.get(index).text() : text;
    }
}
