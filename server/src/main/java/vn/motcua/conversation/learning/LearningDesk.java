package vn.motcua.conversation.learning;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Where editors teach the assistant (bàn dạy trợ lý): look at what it could not answer, decide, take back.
@Singleton
@Transactional
public class LearningDesk {
    private static final int LOOKED_AT = 1_000;
    private static final int SHOWN = 100;
    private static final int LONGEST_ANSWER = 2_000;
    private static final int LONGEST_LINE = 300;

    private final LessonQueries lessons;
    private final ProcedureCatalogue catalogue;
    private final Agencies agencies;
    private final AuditLog audit;
    private final Clock clock;

    LearningDesk(LessonQueries lessons, ProcedureCatalogue catalogue, Agencies agencies, AuditLog audit, Clock clock) {
        this.lessons = lessons;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /// The largest groups first.
    public List<QuestionGroup> open(StaffUser staff) {
        allow(staff);
        return QuestionGroup.of(lessons.open(LOOKED_AT)).stream().limit(SHOWN).toList();
    }

    /// @throws DomainException `CONVERSATION_NOT_FOUND` when it was decided or deleted meanwhile
    public QuestionGroup group(StaffUser staff, long id) {
        allow(staff);
        return QuestionGroup.of(lessons.open(LOOKED_AT)).stream()
                .filter(group -> group.id() == id)
                .findFirst()
                .orElseThrow(() -> new DomainException(ErrorCode.CONVERSATION_NOT_FOUND, "no such group of questions"));
    }

    /// What was decided, newest first.
    public List<Lesson> decided(StaffUser staff, int count) {
        allow(staff);
        return lessons.newest(count);
    }

    /// Decides about all questions of the group; holds on every node within two seconds.
    ///
    /// @throws DomainException `INVALID_FIELD`
    public long decide(StaffUser staff, long groupId, Lesson.Draft draft) {
        QuestionGroup group = group(staff, groupId);
        check(draft);
        Instant now = clock.instant();
        long lesson = lessons.insert(draft, staff, unit(staff), now);
        group.questions().forEach(question -> lessons.insertQuestion(lesson, question));
        lessons.announce();
        audit.record(
                staff,
                "conversation.lesson_decided",
                Long.toString(lesson),
                draft.kind().name());
        return lesson;
    }

    /// Takes a decision back; its questions are open again.
    public void undo(StaffUser staff, long lesson) {
        allow(staff);
        if (lessons.byId(lesson).isPresent() && lessons.undo(lesson, staff, clock.instant())) {
            lessons.announce();
            audit.record(staff, "conversation.lesson_undone", Long.toString(lesson), "");
        }
    }

    private void check(Lesson.Draft draft) {
        var wrong = new ArrayList<WrongField>();
        boolean written = draft.kind() == Lesson.Kind.ANSWER || draft.kind() == Lesson.Kind.ELSEWHERE;
        if (written && (draft.answer().isBlank() || draft.answer().length() > LONGEST_ANSWER)) {
            wrong.add(WrongField.of("answer", "conversation.learning.error.answer", LONGEST_ANSWER));
        }
        boolean nameless =
                draft.kind() == Lesson.Kind.ELSEWHERE && draft.authority().isBlank();
        if (nameless || draft.authority().length() > LONGEST_LINE) {
            wrong.add(WrongField.of("authority", "conversation.learning.error.authority", LONGEST_LINE));
        }
        if (draft.source().length() > LONGEST_LINE) {
            wrong.add(WrongField.of("source", "conversation.learning.error.source", LONGEST_LINE));
        }
        if (draft.validUntil() != null && draft.validUntil().isBefore(LocalDate.now(clock))) {
            wrong.add(WrongField.of("validUntil", "conversation.learning.error.valid_until"));
        }
        String code = draft.procedureCode();
        if (draft.kind() == Lesson.Kind.LINK
                && (code == null
                        || ProcedureCode.parse(code).flatMap(catalogue::item).isEmpty())) {
            wrong.add(WrongField.of("code", "conversation.learning.error.code"));
        }
        if (!wrong.isEmpty()) {
            throw new DomainException(ErrorCode.INVALID_FIELD, "the decision is incomplete", wrong);
        }
    }

    /// @throws DomainException `FORBIDDEN` for staff who do not edit what the assistant says
    static void allow(StaffUser staff) {
        if (!staff.has(Role.CATALOGUE_EDITOR) && !staff.seesWholeCity()) {
            throw new DomainException(ErrorCode.FORBIDDEN, "not an editor");
        }
    }

    /// Officials are named by unit.
    private String unit(StaffUser staff) {
        String id = staff.agencyId();
        return id == null || !AgencyId.isWellFormed(id)
                ? ""
                : agencies.byId(new AgencyId(id)).map(Agency::name).orElse("");
    }
}
