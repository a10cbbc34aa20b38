package vn.motcua.conversation.learning;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.conversation.Rows;
import vn.motcua.identity.StaffUser;

/// The rows of questions to learn from, and of what was decided.
@Singleton
class LessonQueries {
    private static final String LESSONS = """
            select l.id, l.kind, l.procedure_code, l.answer, l.authority, l.source, l.valid_until, l.staff_name, l.unit,
                   l.decided_at, u.lesson_id is not null as undone,
                   (select array_agg(distinct q.question) from conversation.lesson_question q
                    where q.lesson_id = l.id) as questions
            from conversation.lesson l
            left join conversation.lesson_undone u on u.lesson_id = l.id
            """;

    private final JdbcOperations database;

    private final MaskedQuestions masked;

    LessonQueries(JdbcOperations database, MaskedQuestions masked) {
        this.masked = masked;
        this.database = database;
    }

    /// The newest questions that went wrong and that no standing decision covers; without names of people, since what
    /// is shown to editors and kept with a lesson outlives the conversation.
    List<QuestionGroup.Asked> open(int count) {
        String sql = """
                select q.id, q.text, q.said_at,
                       case when exists (select 1 from conversation.message a
                                         where a.in_reply_to = q.id and a.correct = false) then 'CALLED_WRONG'
                            when q.decision = 'CLARIFY' then 'CLARIFIED_IN_VAIN' else 'UNANSWERED' end as why
                from conversation.message q
                where q.author = 'CITIZEN' and q.reviewed_at is null
                  and (exists (select 1 from conversation.message a where a.in_reply_to = q.id and a.correct = false)
                       or q.unanswered and not (q.decision = 'CLARIFY' and coalesce(
                            (select n.decision = 'ANSWER' from conversation.message n
                             where n.conversation_id = q.conversation_id and n.id > q.id and n.author = 'CITIZEN'
                             order by n.id limit 1), false)))
                  and not exists (select 1 from conversation.lesson_question lq
                                  where lq.message_id = q.id
                                    and not exists (select 1 from conversation.lesson_undone u
                                                    where u.lesson_id = lq.lesson_id))
                order by q.id desc
                limit ?
                """;
        return masked.of(Rows.list(
                database,
                sql,
                row -> new QuestionGroup.Asked(
                        row.getLong("id"),
                        row.getString("text"),
                        Rows.someInstant(row, "said_at"),
                        QuestionGroup.Why.valueOf(row.getString("why"))),
                count));
    }

    /// Those that hold on this day.
    List<Lesson> standing(LocalDate today) {
        return Rows.list(
                database,
                LESSONS + " where u.lesson_id is null and (l.valid_until is null or l.valid_until >= ?) order by l.id",
                LessonQueries::lesson,
                today);
    }

    List<Lesson> newest(int count) {
        return Rows.list(database, LESSONS + " order by l.id desc limit ?", LessonQueries::lesson, count);
    }

    Optional<Lesson> byId(long id) {
        return Rows.list(database, LESSONS + " where l.id = ?", LessonQueries::lesson, id).stream()
                .findFirst();
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        Array questions = row.getArray("questions");
        return new Lesson(
                row.getLong("id"),
                Lesson.Kind.valueOf(row.getString("kind")),
                questions == null ? List.of() : Arrays.asList((String[]) questions.getArray()),
                row.getString("procedure_code"),
                row.getString("answer"),
                row.getString("authority"),
                row.getString("source"),
                row.getObject("valid_until", LocalDate.class),
                row.getString("staff_name"),
                row.getString("unit"),
                Rows.someInstant(row, "decided_at"),
                row.getBoolean("undone"));
    }

    long insert(Lesson.Draft draft, StaffUser staff, String unit, Instant now) {
        String sql = """
                insert into conversation.lesson (kind, procedure_code, answer, authority, source, valid_until,
                    staff_id, staff_name, unit, decided_at)
                values (?, ?, ?, ?, ?, ?::date, ?, ?, ?, ?) returning id
                """;
        return Rows.list(
                        database,
                        sql,
                        row -> row.getLong(1),
                        draft.kind().name(),
                        draft.procedureCode(),
                        draft.answer(),
                        draft.authority(),
                        draft.source(),
                        draft.validUntil(),
                        staff.id(),
                        staff.displayName(),
                        unit,
                        now)
                .getFirst();
    }

    void insertQuestion(long lesson, QuestionGroup.Asked question) {
        Rows.update(
                database,
                "insert into conversation.lesson_question (lesson_id, message_id, question) values (?, ?, ?)",
                lesson,
                question.messageId(),
                question.text());
    }

    /// @return whether it stood until now
    boolean undo(long lesson, StaffUser staff, Instant now) {
        String sql = """
                insert into conversation.lesson_undone (lesson_id, staff_id, staff_name, undone_at)
                values (?, ?, ?, ?) on conflict do nothing
                """;
        return Rows.update(database, sql, lesson, staff.id(), staff.displayName(), now) == 1;
    }

    /// Wakes the nodes when the transaction commits.
    void announce() {
        Rows.list(database, "select pg_notify('conversation_lesson', '')", row -> 0);
    }

    /// Changes with every decision, every undoing and every midnight.
    String version(LocalDate today) {
        String sql = """
                select coalesce((select max(id) from conversation.lesson), 0) || '/'
                       || (select count(*) from conversation.lesson_undone)
                """;
        return Rows.list(database, sql, row -> row.getString(1)).getFirst() + "/" + today;
    }
}
