package vn.motcua.conversation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.ConversationState;

/// The rows of conversations.
@Singleton
class ConversationQueries {
    /// How long after its last message a conversation is kept.
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String COLUMNS =
            "id, number, channel, state, answered_by, waiting_since, last_message_at, channel_user_sealed, photo_draft";

    private final JdbcOperations database;
    private final Memory memory;

    ConversationQueries(JdbcOperations database, Memory memory) {
        this.database = database;
        this.memory = memory;
    }

    /// @param sealedUser the user's id in the channel, encrypted
    /// @param photoDraft under which photos wait for a report; absent when none do
    record Row(
            ConversationId id,
            long number,
            Conversation.Channel channel,
            ConversationState state,
            AnsweredBy answeredBy,
            @Nullable Instant waitingSince,
            Instant lastMessageAt,
            byte @Nullable [] sealedUser,
            @Nullable UUID photoDraft) {}

    /// @param channelUser fingerprint of who it is in the channel, where the channel knows people
    /// @return whether it was made; false when this user has one
    boolean insert(
            ConversationId id,
            Conversation.Channel channel,
            @Nullable String channelUser,
            byte @Nullable [] sealedUser,
            ConversationState state,
            Instant now) {
        String sql = """
                insert into conversation.conversation (id, channel, channel_user, channel_user_sealed, state,
                    answered_by, started_at, last_message_at, expires_at)
                values (?, ?, ?, ?, ?::jsonb, 'ASSISTANT', ?, ?, ?)
                on conflict (channel_user) do nothing
                """;
        return Rows.update(
                        database,
                        sql,
                        id.value(),
                        channel.name(),
                        channelUser,
                        sealedUser,
                        memory.write(state),
                        now,
                        now,
                        expiry(now))
                == 1;
    }

    /// The day of it, at its beginning: it moves once a day, so that most messages change nothing that is indexed.
    static Instant expiry(Instant now) {
        return now.plus(KEPT).truncatedTo(ChronoUnit.DAYS);
    }

    /// Until the transaction ends, nobody else speaks in this conversation.
    Optional<Row> lock(ConversationId id) {
        return one("select " + COLUMNS + " from conversation.conversation where id = ? for update", id.value());
    }

    /// The same, and whether this message came before; asked in one journey, as two statements, since only a statement
    /// that begins after the lock was given sees what the one who held it has stored.
    Optional<Claim> claim(ConversationId id, String clientMessageId) {
        String sql = "select " + COLUMNS + " from conversation.conversation where id = ? for update;"
                + " select id from conversation.message where conversation_id = ? and client_message_id = ?";
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id.value());
            statement.setObject(2, id.value());
            statement.setString(3, clientMessageId);
            statement.execute();
            Row row;
            try (ResultSet rows = statement.getResultSet()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                row = row(rows);
            }
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                return Optional.of(new Claim(row, rows.next() ? rows.getLong(1) : null));
            }
        });
    }

    /// A conversation that is ours until the transaction ends.
    ///
    /// @param before the id of this very message, if it was answered before
    record Claim(Row row, @Nullable Long before) {}

    Optional<Row> byId(ConversationId id) {
        return one("select " + COLUMNS + " from conversation.conversation where id = ?", id.value());
    }

    Optional<Row> byNumber(long number) {
        return one("select " + COLUMNS + " from conversation.conversation where number = ?", number);
    }

    Optional<Row> byChannelUser(String channelUser) {
        return one("select " + COLUMNS + " from conversation.conversation where channel_user = ?", channelUser);
    }

    List<Row> waiting(int count) {
        return Rows.list(
                database,
                "select " + COLUMNS
                        + " from conversation.conversation where waiting_since is not null order by waiting_since limit ?",
                this::row,
                count);
    }

    private Optional<Row> one(String sql, Object parameter) {
        return Rows.list(database, sql, this::row, parameter).stream().findFirst();
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                new ConversationId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                Conversation.Channel.valueOf(row.getString("channel")),
                memory.read(row.getString("state")),
                AnsweredBy.valueOf(row.getString("answered_by")),
                Rows.instant(row, "waiting_since"),
                Rows.someInstant(row, "last_message_at"),
                row.getBytes("channel_user_sealed"),
                row.getObject("photo_draft", UUID.class));
    }

    void update(
            ConversationId id,
            ConversationState state,
            AnsweredBy answeredBy,
            @Nullable Instant waitingSince,
            Instant now) {
        String sql = """
                update conversation.conversation
                set state = ?::jsonb, answered_by = ?, waiting_since = ?::timestamptz, last_message_at = ?,
                    expires_at = ?
                where id = ?
                """;
        Rows.update(database, sql, memory.write(state), answeredBy.name(), waitingSince, now, expiry(now), id.value());
    }

    void photoDraft(ConversationId id, @Nullable UUID draft) {
        Rows.update(
                database, "update conversation.conversation set photo_draft = ?::uuid where id = ?", draft, id.value());
    }

    int deleteExpired(Instant now) {
        return Rows.update(database, "delete from conversation.conversation where expires_at < ?", now);
    }
}
