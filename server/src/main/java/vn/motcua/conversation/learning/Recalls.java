package vn.motcua.conversation.learning;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.conversation.CitizensEar;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Tells people when an answer they got is no longer right (thu hồi câu trả lời): because the record changed, or
// because
/// an editor took a written answer back. A person reads the text and sends it; everybody is told once.
@Singleton
@Transactional
public class Recalls {
    private static final int SHOWN = 20;
    private static final int LONGEST = 1_000;

    private final RecallQueries recalls;
    private final CitizensEar ear;
    private final ProcedureCatalogue catalogue;
    private final AuditLog audit;
    private final Texts texts;
    private final Clock clock;

    Recalls(
            RecallQueries recalls,
            CitizensEar ear,
            ProcedureCatalogue catalogue,
            AuditLog audit,
            Texts texts,
            Clock clock) {
        this.recalls = recalls;
        this.ear = ear;
        this.catalogue = catalogue;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /// Answers that are no longer right; numbers only, nobody is named.
    ///
    /// @param subject code of the procedure, or of the written answer
    /// @param people how many conversations got such an answer
    /// @param reachable how many of them can be written to in their channel; the others see it when they come back
    /// @param proposal what might be said
    public record Due(String subject, String name, Instant changedAt, int people, int reachable, String proposal) {}

    /// A correction that went out.
    public record Sent(String subject, String text, String staffName, Instant at, int people) {}

    public List<Due> due(StaffUser staff) {
        LearningDesk.allow(staff);
        return recalls.due(SHOWN).stream().map(this::proposed).toList();
    }

    public List<Sent> sent(StaffUser staff) {
        LearningDesk.allow(staff);
        return recalls.sent(SHOWN);
    }

    private Due proposed(Due due) {
        Optional<CatalogueItem> item = ProcedureCode.parse(due.subject()).flatMap(catalogue::item);
        String name = item.map(CatalogueItem::title).orElse(due.subject());
        String text = item.isPresent()
                ? texts.of(Language.VI, "conversation.recall.proposal", name, due.subject())
                : texts.of(Language.VI, "conversation.recall.proposal_answer");
        return new Due(due.subject(), name, due.changedAt(), due.people(), due.reachable(), text);
    }

    /// Sends it to everybody concerned, in one transaction with the outbox; a second click sends nothing.
    public int send(StaffUser staff, String subject, String text) {
        LearningDesk.allow(staff);
        String words = text.strip().replace("\u0000", "");
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new DomainException(ErrorCode.INVALID_FIELD, "no text to send");
        }
        Optional<Due> due = recalls.due(Integer.MAX_VALUE).stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst();
        if (due.isEmpty()) {
            return 0;
        }
        List<UUID> concerned = recalls.concerned(subject);
        Optional<Long> recall = recalls.insert(due.get(), words, staff, clock.instant());
        int told = 0;
        for (UUID conversation : recall.isEmpty() ? List.<UUID>of() : concerned) {
            if (recalls.insertNotice(recall.get(), conversation)) {
                String title = texts.of(Language.VI, "conversation.recall.title");
                ear.tell(conversation, subject, title, words, "recall " + recall.get());
                told++;
            }
        }
        audit.record(staff, "conversation.recall_sent", subject, Integer.toString(told));
        return told;
    }
}
