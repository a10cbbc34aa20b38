package vn.motcua.conversation.learning;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.chatbot.port.AnswerBook;
import vn.motcua.chatbot.port.WrittenAnswer;
import vn.motcua.chatbot.port.WrittenAnswers;
import vn.motcua.nlp.names.NameMask;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.procedure.ProcedureCatalogue;

/// What was learnt, held in memory for every turn (sổ điều đã học) and replaced as a whole when editors decide.
@Singleton
public class LessonBook implements WrittenAnswers {
    private final LessonQueries lessons;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;
    private volatile String version = "";
    private volatile AnswerBook book = AnswerBook.of(List.of());

    LessonBook(LessonQueries lessons, ProcedureCatalogue catalogue, Clock clock) {
        this.lessons = lessons;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Optional<WrittenAnswer> closest(QueryText question) {
        return book.closest(question);
    }

    /// Takes over what was decided on any node, if anything was.
    @Transactional(readOnly = true)
    void refresh() {
        LocalDate today = LocalDate.now(clock);
        String now = lessons.version(today);
        if (now.equals(version)) {
            return;
        }
        var answers = new ArrayList<WrittenAnswer>();
        Map<String, List<String>> bank = new HashMap<>();
        for (Lesson lesson : lessons.standing(today)) {
            written(lesson).ifPresent(answers::add);
            String code = lesson.procedureCode();
            if (code != null) {
                bank.computeIfAbsent(code, absent -> new ArrayList<>())
                        .addAll(compared(lesson).stream()
                                .filter(question ->
                                        !SubjectWords.of(QueryText.of(question)).isEmpty())
                                .toList());
            }
        }
        book = AnswerBook.of(answers);
        catalogue.learn(bank);
        version = now;
    }

    private static Optional<WrittenAnswer> written(Lesson lesson) {
        return switch (lesson.kind()) {
            case LINK -> Optional.of(written(lesson, WrittenAnswer.Kind.PROCEDURE));
            case ANSWER -> Optional.of(written(lesson, WrittenAnswer.Kind.ANSWER));
            case ELSEWHERE -> Optional.of(written(lesson, WrittenAnswer.Kind.ELSEWHERE));
            case OUT_OF_SCOPE -> Optional.of(written(lesson, WrittenAnswer.Kind.OUT_OF_SCOPE));
            case NO_QUESTION -> Optional.empty();
        };
    }

    /// The questions without the marks that stand for names: who asked makes no question another.
    private static List<String> compared(Lesson lesson) {
        return lesson.questions().stream().map(NameMask::withoutMarks).toList();
    }

    private static WrittenAnswer written(Lesson lesson, WrittenAnswer.Kind kind) {
        String code = lesson.procedureCode();
        return new WrittenAnswer(
                Long.toString(lesson.id()),
                compared(lesson),
                kind,
                code == null ? lesson.answer() : code,
                lesson.authority(),
                lesson.source(),
                lesson.unit(),
                lesson.decidedAt()
                        .atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                        .toLocalDate()
                        .toString());
    }
}
