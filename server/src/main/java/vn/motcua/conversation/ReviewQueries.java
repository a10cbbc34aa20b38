package vn.motcua.conversation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.conversation.HandoverDesk.Waiting;
import vn.motcua.conversation.HandoverDesk.WentWrong;

/// What staff look through: who waits, and which answers were none.
@Singleton
class ReviewQueries {
    private final JdbcOperations database;

    ReviewQueries(JdbcOperations database) {
        this.database = database;
    }

    List<Waiting> waiting(int count) {
        String sql = """
                select c.number, c.channel, c.waiting_since,
                       (select text from conversation.message m
                        where m.conversation_id = c.id and m.author = 'CITIZEN' order by m.id desc limit 1) as words
                from conversation.conversation c
                where c.waiting_since is not null
                order by c.waiting_since
                limit ?
                """;
        return Rows.list(
                database,
                sql,
                row -> new Waiting(
                        row.getLong("number"),
                        Conversation.Channel.valueOf(row.getString("channel")),
                        Rows.someInstant(row, "waiting_since"),
                        Rows.text(row, "words")),
                count);
    }

    List<WentWrong> wentWrong(int count) {
        String sql = """
                select m.id, c.number, m.said_at, coalesce(question.text, m.text) as words,
                       case when m.unanswered then 'UNANSWERED' when m.stars <= 2 then 'LOW_STARS' else 'WRONG' end why
                from conversation.message m
                join conversation.conversation c on c.id = m.conversation_id
                left join conversation.message question on question.id = m.in_reply_to
                where m.reviewed_at is null and (m.unanswered or m.stars <= 2 or not m.correct)
                  and not (question.id is not null and question.unanswered and question.reviewed_at is null)
                order by m.id desc
                limit ?
                """;
        return Rows.list(
                database,
                sql,
                row -> new WentWrong(
                        row.getLong("id"),
                        row.getLong("number"),
                        Rows.someInstant(row, "said_at"),
                        row.getString("words"),
                        WentWrong.Why.valueOf(row.getString("why"))),
                count);
    }

    /// A question and what was said to it are reviewed together.
    ///
    /// @return number of the conversation the message is in
    Optional<Long> markReviewed(long messageId, Instant now) {
        String sql = """
                update conversation.message m set reviewed_at = ? from conversation.conversation c
                where c.id = m.conversation_id and m.reviewed_at is null
                  and (m.id = ? or m.in_reply_to = ?
                       or m.id = (select in_reply_to from conversation.message where id = ?))
                returning c.number
                """;
        return Rows.list(database, sql, row -> row.getLong(1), now, messageId, messageId, messageId).stream()
                .findFirst();
    }
}
