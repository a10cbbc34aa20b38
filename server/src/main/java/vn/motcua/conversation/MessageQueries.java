package vn.motcua.conversation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.Understanding;

/// The rows of messages.
@Singleton
class MessageQueries {
    /// More than anybody scrolls back.
    private static final int MOST = 200;

    private static final String COLUMNS = "id, author, text, said_at, reply, correct, unit, photos";

    private final JdbcOperations database;
    private final Memory memory;

    MessageQueries(JdbcOperations database, Memory memory) {
        this.database = database;
        this.memory = memory;
    }

    /// The last messages after this one, in their order.
    List<SpokenMessage> after(ConversationId id, long after) {
        String sql = "select * from (select " + COLUMNS + " from conversation.message"
                + " where conversation_id = ? and id > ? order by id desc limit ?) newest order by id";
        return Rows.list(database, sql, this::message, id.value(), after, MOST);
    }

    Optional<Long> byClientId(ConversationId id, String clientMessageId) {
        String sql = "select id from conversation.message where conversation_id = ? and client_message_id = ?";
        return Rows.list(database, sql, row -> row.getLong(1), id.value(), clientMessageId).stream()
                .findFirst();
    }

    List<SpokenMessage> repliesTo(long messageId) {
        return Rows.list(
                database,
                "select " + COLUMNS + " from conversation.message where in_reply_to = ? order by id",
                this::message,
                messageId);
    }

    private SpokenMessage message(ResultSet row) throws SQLException {
        String reply = row.getString("reply");
        return new SpokenMessage(
                row.getLong("id"),
                Author.valueOf(row.getString("author")),
                row.getString("text"),
                Rows.someInstant(row, "said_at"),
                reply == null ? null : memory.readReply(reply),
                row.getObject("correct", Boolean.class),
                Rows.text(row, "unit"),
                row.getInt("photos"));
    }

    /// Stores a message, what is said to it and what is remembered, in one journey to the database.
    ///
    /// @return what was said, with its ids
    List<SpokenMessage> insertTurn(
            ConversationId id,
            String clientMessageId,
            Answer answer,
            TurnNotes notes,
            @Nullable Instant waitingSince,
            Instant now) {
        String sql = """
                with question as (
                    insert into conversation.message (conversation_id, author, text, said_at, client_message_id, act,
                        decision, confidence, procedure_code, unanswered, stars, photos, aspects)
                    values (?, 'CITIZEN', ?, ?, ?, ?, ?, ?, ?, ?, ?::smallint, ?, ?) returning id),
                said as (
                    insert into conversation.message (conversation_id, author, text, said_at, in_reply_to, reply)
                    select ?, 'ASSISTANT', reply.text, ?, question.id, reply.whole::jsonb
                    from question cross join unnest(?::text[], ?::text[]) with ordinality as reply (text, whole, place)
                    order by reply.place returning id),
                remembered as (
                    update conversation.conversation
                    set state = ?::jsonb, answered_by = ?, waiting_since = ?::timestamptz, last_message_at = ?,
                        expires_at = ?
                    where id = ?)
                select id from said order by id
                """;
        List<Reply> replies = answer.replies();
        Understanding understood = answer.understood();
        List<Long> ids = Rows.list(
                database,
                sql,
                row -> row.getLong(1),
                id.value(),
                answer.maskedText(),
                now,
                clientMessageId,
                understood == null ? null : understood.act().name(),
                understood == null ? null : understood.decision().name(),
                understood == null ? null : understood.confidence(),
                understood == null || understood.candidates().isEmpty()
                        ? null
                        : understood.candidates().getFirst().code(),
                notes.unanswered(),
                notes.stars(),
                notes.photos(),
                understood == null
                        ? ""
                        : understood.aspects().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                id.value(),
                now,
                replies.stream().map(Reply::text).toArray(String[]::new),
                replies.stream().map(memory::write).toArray(String[]::new),
                memory.write(answer.state()),
                answer.answeredBy().name(),
                waitingSince,
                now,
                ConversationQueries.expiry(now),
                id.value());
        return IntStream.range(0, replies.size())
                .mapToObj(i -> new SpokenMessage(
                        ids.get(i), Author.ASSISTANT, replies.get(i).text(), now, replies.get(i), null, "", 0))
                .toList();
    }

    /// What the assistant says without having been asked.
    void insertUnasked(ConversationId id, Reply reply, Instant now) {
        Rows.update(database, """
                insert into conversation.message (conversation_id, author, text, said_at, reply)
                values (?, 'ASSISTANT', ?, ?, ?::jsonb)
                """, id.value(), reply.text(), now, memory.write(reply));
    }

    /// Keeps what the citizen said in words about the last answer of the assistant.
    void judgeLast(ConversationId id, boolean correct) {
        Rows.update(database, """
                update conversation.message set correct = ?
                where id = (select max(id) from conversation.message
                            where conversation_id = ? and author = 'ASSISTANT' and in_reply_to is not null)
                """, correct, id.value());
    }

    long insertOfficers(ConversationId id, String text, String officerId, String unit, Instant now) {
        String sql = """
                insert into conversation.message (conversation_id, author, text, said_at, officer_id, unit)
                values (?, 'OFFICER', ?, ?, ?, ?) returning id
                """;
        return id(sql, id.value(), text, now, officerId, unit);
    }

    private long id(String sql, @Nullable Object... parameters) {
        return Rows.list(database, sql, row -> row.getLong(1), parameters).getFirst();
    }

    /// @return whether the assistant said this message in this conversation
    boolean judge(ConversationId id, long messageId, boolean correct) {
        String sql = """
                update conversation.message set correct = ?, reviewed_at = null
                where conversation_id = ? and id = ? and author = 'ASSISTANT'
                """;
        return Rows.update(database, sql, correct, id.value(), messageId) == 1;
    }
}
