package vn.motcua.conversation.learning;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.conversation.Rows;
import vn.motcua.identity.StaffUser;

/// The rows of answers that are no longer right, and of what was sent about them.
@Singleton
class RecallQueries {
    /// Answers given before the record last changed and not corrected yet; an undone lesson is wrong from then on.
    private static final String STALE = """
            with changed as (
                select code as subject, changed_at from procedure.record
                union all
                select 'TL-' || lesson_id, undone_at from conversation.lesson_undone
            ), stale as (
                select m.conversation_id, m.said_at, ch.subject, ch.changed_at
                from changed ch
                join conversation.message m
                  on m.reply #>> '{sources,0,code}' = ch.subject and m.said_at < ch.changed_at
                where m.author = 'ASSISTANT' and m.reply is not null
                  and not exists (select 1 from conversation.recall r
                                  where r.subject = ch.subject and r.answered_before >= ch.changed_at)
            )
            """;

    private final JdbcOperations database;

    RecallQueries(JdbcOperations database) {
        this.database = database;
    }

    List<Recalls.Due> due(int count) {
        String sql = STALE + """
                select s.subject, s.changed_at, count(distinct s.conversation_id) as people,
                       count(distinct s.conversation_id) filter (where c.channel_user is not null) as reachable
                from stale s join conversation.conversation c on c.id = s.conversation_id
                group by s.subject, s.changed_at order by s.changed_at desc limit ?
                """;
        return Rows.list(
                database,
                sql,
                row -> new Recalls.Due(
                        row.getString("subject"),
                        "",
                        Rows.someInstant(row, "changed_at"),
                        row.getInt("people"),
                        row.getInt("reachable"),
                        ""),
                count);
    }

    List<UUID> concerned(String subject) {
        return Rows.list(
                database,
                STALE + "select distinct conversation_id from stale where subject = ?",
                row -> row.getObject(1, UUID.class),
                subject);
    }

    /// @return nothing when somebody else sent it at the same moment
    Optional<Long> insert(Recalls.Due due, String text, StaffUser staff, Instant now) {
        String sql = """
                insert into conversation.recall (subject, answered_before, text, staff_id, staff_name, sent_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id
                """;
        return Rows.list(
                        database,
                        sql,
                        row -> row.getLong(1),
                        due.subject(),
                        due.changedAt(),
                        text,
                        staff.id(),
                        staff.displayName(),
                        now)
                .stream()
                .findFirst();
    }

    boolean insertNotice(long recall, UUID conversation) {
        return Rows.update(
                        database,
                        "insert into conversation.recall_notice values (?, ?) on conflict do nothing",
                        recall,
                        conversation)
                == 1;
    }

    List<Recalls.Sent> sent(int count) {
        String sql = """
                select r.subject, r.text, r.staff_name, r.sent_at,
                       (select count(*) from conversation.recall_notice n where n.recall_id = r.id) as people
                from conversation.recall r order by r.id desc limit ?
                """;
        return Rows.list(
                database,
                sql,
                row -> new Recalls.Sent(
                        row.getString("subject"),
                        row.getString("text"),
                        row.getString("staff_name"),
                        Rows.someInstant(row, "sent_at"),
                        row.getInt("people")),
                count);
    }
}
