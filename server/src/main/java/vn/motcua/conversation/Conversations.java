package vn.motcua.conversation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.feedback.ReportPhotos;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;

/// The way into this room for citizens: begin a conversation, say something, read it again.
@Singleton
@Transactional
public class Conversations {
    private final ConversationQueries conversations;
    private final MessageQueries messages;
    private final Respondent respondent;
    private final Reminders reminders;
    private final PhotosInChat photos;
    private final Clock clock;

    Conversations(
            ConversationQueries conversations,
            MessageQueries messages,
            Respondent respondent,
            Reminders reminders,
            PhotosInChat photos,
            Clock clock) {
        this.photos = photos;
        this.reminders = reminders;
        this.conversations = conversations;
        this.messages = messages;
        this.respondent = respondent;
        this.clock = clock;
    }

    public ConversationId start(Conversation.Channel channel) {
        ConversationId id = ConversationId.random();
        conversations.insert(id, channel, null, null, ConversationState.fresh(), clock.instant());
        return id;
    }

    /// Answers a message; returns when both are safely stored. Two messages at once are answered one after the other,
    /// and a message that comes again gets the replies it got before.
    ///
    /// @throws DomainException `CONVERSATION_NOT_FOUND`; `INVALID_FIELD` for more photos than a report may have
    public List<SpokenMessage> say(ConversationId id, IncomingMessage message) {
        ConversationQueries.Claim claim =
                conversations.claim(id, message.clientMessageId()).orElseThrow(Conversations::unknown);
        Long before = claim.before();
        if (before != null) {
            return messages.repliesTo(before);
        }
        ConversationQueries.Row row = claim.row();
        List<UUID> kept = photos.kept(row);
        if (kept.size() + message.photos().size() > ReportPhotos.MOST) {
            throw ReportPhotos.tooMany();
        }
        var notes = new TurnNotes(id.text() + ":" + message.clientMessageId(), row.channel(), id, kept);
        ConversationState state = PhotosInChat.remembered(row.state(), kept.size());
        Answer answer = respondent.answer(state, row.answeredBy(), cleaned(message), notes);
        return keep(row, message.clientMessageId(), photos.settled(row, message, kept, answer, notes), notes);
    }

    private List<SpokenMessage> keep(
            ConversationQueries.Row row, String clientMessageId, Answer answer, TurnNotes notes) {
        Instant now = clock.instant();
        Boolean verdict = notes.verdict();
        if (verdict != null) {
            messages.judgeLast(row.id(), verdict);
        }
        notes.reminders()
                .forEach(reminder -> reminders.keep(row.id(), answer.state().language(), reminder));
        return messages.insertTurn(row.id(), clientMessageId, answer, notes, waitingSince(row, answer, now), now);
    }

    private static @Nullable Instant waitingSince(ConversationQueries.Row row, Answer answer, Instant now) {
        if (answer.answeredBy() == AnsweredBy.ASSISTANT) {
            return null;
        }
        return answer.owed() && row.waitingSince() == null ? now : row.waitingSince();
    }

    /// What would be said to a question nobody has asked in a conversation yet; keeps nothing.
    public List<SpokenMessage> preview(String text) {
        Answer answer = respondent.answer(
                ConversationState.fresh(),
                AnsweredBy.ASSISTANT,
                cleaned(new IncomingMessage(text, "", "")),
                new TurnNotes("", Conversation.Channel.WEB, null, List.of()));
        Instant now = clock.instant();
        return answer.replies().stream()
                .map(reply -> new SpokenMessage(0, Author.ASSISTANT, reply.text(), now, reply, null, "", 0))
                .toList();
    }

    /// How many photos may still come for the report this conversation is collecting.
    int roomForPhotos(ConversationId id) {
        return ReportPhotos.MOST
                - photos.kept(conversations.lock(id).orElseThrow(Conversations::unknown))
                        .size();
    }

    /// @param after id of the last message already known; 0 for all
    /// @throws DomainException `CONVERSATION_NOT_FOUND`
    public Conversation read(ConversationId id, long after) {
        ConversationQueries.Row row = conversations.byId(id).orElseThrow(Conversations::unknown);
        return conversation(row, messages.after(id, after));
    }

    static Conversation conversation(ConversationQueries.Row row, List<SpokenMessage> messages) {
        return new Conversation(
                row.id(),
                row.number(),
                row.channel(),
                row.answeredBy(),
                row.waitingSince(),
                row.lastMessageAt(),
                messages);
    }

    /// Keeps what a citizen says about an answer.
    ///
    /// @throws DomainException `CONVERSATION_NOT_FOUND` when the assistant said no such message there
    public void judge(ConversationId id, long messageId, boolean correct) {
        if (!messages.judge(id, messageId, correct)) {
            throw unknown();
        }
    }

    /// PostgreSQL stores no U+0000, and nobody types one.
    private static IncomingMessage cleaned(IncomingMessage message) {
        String text = message.text().replace("\u0000", "");
        String shortened = text.length() > IncomingMessage.LONGEST ? text.substring(0, IncomingMessage.LONGEST) : text;
        return new IncomingMessage(shortened, message.clientMessageId(), message.wardCode(), message.photos());
    }

    static DomainException unknown() {
        return new DomainException(ErrorCode.CONVERSATION_NOT_FOUND, "no such conversation");
    }
}
