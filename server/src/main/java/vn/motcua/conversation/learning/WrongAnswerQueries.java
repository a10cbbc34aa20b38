package vn.motcua.conversation.learning;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.conversation.Rows;
import vn.motcua.identity.StaffUser;

/// The rows of answers found wrong, and of who got them.
@Singleton
class WrongAnswerQueries {
    /// Who asked for nothing in particular got every part.
    private static final String GIVEN = """
            from conversation.message m
            join conversation.message q on q.id = m.in_reply_to
            join conversation.conversation c on c.id = m.conversation_id
            where m.author = 'ASSISTANT' and m.reply is not null and m.reply #>> '{sources,0,code}' = ?
              and m.said_at >= ? and m.said_at < ?
              and (? = '' or q.aspects = '' or ? = any (string_to_array(q.aspects, ',')))
            """;

    private final JdbcOperations database;

    WrongAnswerQueries(JdbcOperations database) {
        this.database = database;
    }

    WrongAnswers.Concerned concerned(WrongAnswers.Mark mark, Instant before, int examples, String title) {
        List<String> said = Rows.list(
                database,
                "select m.text, max(m.id) as newest " + GIVEN + " group by m.text order by newest desc limit "
                        + examples,
                row -> row.getString(1),
                parameters(mark, before));
        String sql = "select count(distinct c.id) as people,"
                + " count(distinct c.id) filter (where c.channel_user is not null) as reachable " + GIVEN;
        return Rows.list(
                        database,
                        sql,
                        row -> new WrongAnswers.Concerned(title, row.getInt("people"), row.getInt("reachable"), said),
                        parameters(mark, before))
                .getFirst();
    }

    List<UUID> conversations(WrongAnswers.Mark mark, Instant before) {
        return Rows.list(
                database,
                "select distinct c.id " + GIVEN + " order by c.id",
                row -> row.getObject(1, UUID.class),
                parameters(mark, before));
    }

    private static Object[] parameters(WrongAnswers.Mark mark, Instant before) {
        return new Object[] {mark.code(), mark.since(), before, mark.partName(), mark.partName()};
    }

    /// @return nothing when the same correction was sent before
    Optional<Long> insert(WrongAnswers.Mark mark, String text, StaffUser staff, Instant now) {
        String sql = """
                insert into conversation.wrong_answer (procedure_code, part, answered_from, answered_before, text,
                    staff_id, staff_name)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id
                """;
        return Rows.list(
                        database,
                        sql,
                        row -> row.getLong(1),
                        mark.code(),
                        mark.partName(),
                        mark.since(),
                        now,
                        text,
                        staff.id(),
                        staff.displayName())
                .stream()
                .findFirst();
    }

    void insertNotice(long wrongAnswer, UUID conversation) {
        Rows.update(
                database,
                "insert into conversation.wrong_answer_notice values (?, ?) on conflict do nothing",
                wrongAnswer,
                conversation);
    }

    List<WrongAnswers.Corrected> corrected(int count) {
        String sql = """
                select w.procedure_code, w.part, w.text, w.staff_name, w.answered_before,
                       (select count(*) from conversation.wrong_answer_notice n where n.wrong_answer_id = w.id) as people
                from conversation.wrong_answer w order by w.id desc limit ?
                """;
        return Rows.list(
                database,
                sql,
                row -> new WrongAnswers.Corrected(
                        row.getString("procedure_code"),
                        row.getString("part"),
                        row.getString("text"),
                        row.getString("staff_name"),
                        Rows.someInstant(row, "answered_before"),
                        row.getInt("people")),
                count);
    }
}
