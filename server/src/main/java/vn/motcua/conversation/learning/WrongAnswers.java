package vn.motcua.conversation.learning;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.conversation.CitizensEar;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Answers of the assistant that an official found wrong though no record changed (câu trả lời sai): everybody who got
/// the wrong part since a given moment is told the right thing, once.
@Singleton
@Transactional
public class WrongAnswers {
    private static final int SHOWN = 20;
    private static final int EXAMPLES = 3;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_000;
    /// Conversations are kept no longer than that.
    private static final Duration LONGEST_BACK = Duration.ofDays(91);

    private final WrongAnswerQueries answers;
    private final CitizensEar ear;
    private final ProcedureCatalogue catalogue;
    private final AuditLog audit;
    private final Texts texts;
    private final Clock clock;

    WrongAnswers(
            WrongAnswerQueries answers,
            CitizensEar ear,
            ProcedureCatalogue catalogue,
            AuditLog audit,
            Texts texts,
            Clock clock) {
        this.answers = answers;
        this.ear = ear;
        this.catalogue = catalogue;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /// What was wrong.
    ///
    /// @param part what was asked of the procedure; absent when the whole answer was wrong
    /// @param since from when on it was given
    public record Mark(String code, @Nullable Aspect part, Instant since) {
        String partName() {
            return part == null ? "" : part.name();
        }
    }

    /// Whom a mark concerns; numbers and what was said, nobody is named.
    ///
    /// @param reachable how many can be written to in their channel; the others see it when they come back
    /// @param examples different answers that were given, the newest first
    public record Concerned(String title, int people, int reachable, List<String> examples) {
        public Concerned {
            examples = List.copyOf(examples);
        }
    }

    /// A correction that went out.
    ///
    /// @param part name of the part; empty for the whole answer
    public record Corrected(String code, String part, String text, String staffName, Instant at, int people) {}

    /// @throws DomainException `INVALID_FIELD` for what is no procedure of the catalogue or no possible time
    public Concerned concerned(StaffUser staff, Mark mark) {
        LearningDesk.allow(staff);
        String title = checked(mark).title();
        return answers.concerned(mark, clock.instant(), EXAMPLES, title);
    }

    public List<Corrected> corrected(StaffUser staff) {
        LearningDesk.allow(staff);
        return answers.corrected(SHOWN);
    }

    /// Tells everybody concerned, in one transaction with the outbox; the same correction again tells nobody.
    ///
    /// @return how many conversations were told
    /// @throws DomainException `INVALID_FIELD` without a correction
    public int correct(StaffUser staff, Mark mark, String text) {
        LearningDesk.allow(staff);
        CatalogueItem item = checked(mark);
        String words = text.strip().replace("\u0000", "");
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw wrong("text", "conversation.wrong_answer.error.text", SHORTEST, LONGEST);
        }
        Instant now = clock.instant();
        Optional<Long> made = answers.insert(mark, words, staff, now);
        if (made.isEmpty()) {
            return 0;
        }
        int told = 0;
        String title = texts.of(Language.VI, "conversation.recall.title");
        String said = texts.of(Language.VI, "conversation.wrong_answer.said", item.title(), words, mark.code());
        for (UUID conversation : answers.conversations(mark, now)) {
            answers.insertNotice(made.get(), conversation);
            if (ear.tell(conversation, mark.code(), title, said, "wrong " + made.get())) {
                told++;
            }
        }
        audit.record(staff, "conversation.wrong_answer_corrected", mark.code(), mark.partName() + " " + told);
        return told;
    }

    private CatalogueItem checked(Mark mark) {
        Instant now = clock.instant();
        if (mark.since().isAfter(now) || mark.since().isBefore(now.minus(LONGEST_BACK))) {
            throw wrong("since", "conversation.wrong_answer.error.since", LONGEST_BACK.toDays() - 1);
        }
        return ProcedureCode.parse(mark.code())
                .flatMap(catalogue::item)
                .orElseThrow(() -> wrong("code", "conversation.wrong_answer.error.code"));
    }

    private static DomainException wrong(String field, String key, Object... arguments) {
        return new DomainException(
                ErrorCode.INVALID_FIELD, "cannot be marked", List.of(WrongField.of(field, key, arguments)));
    }
}
