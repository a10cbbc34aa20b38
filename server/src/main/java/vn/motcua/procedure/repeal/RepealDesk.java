package vn.motcua.procedure.repeal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.CatalogueTouch;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Repeal;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Where a person decides that a procedure ends (bàn bãi bỏ thủ tục), or that it does not; every deed is kept and
/// audited, and nobody's decision is overwritten unseen.
@Singleton
@Transactional
public class RepealDesk {
    private final RepealQueries queries;
    private final CatalogueTouch touch;
    private final AuditLog audit;
    private final Clock clock;

    RepealDesk(RepealQueries queries, CatalogueTouch touch, AuditLog audit, Clock clock) {
        this.queries = queries;
        this.touch = touch;
        this.audit = audit;
        this.clock = clock;
    }

    /// How a procedure stands.
    ///
    /// @param begun whether the day of the repeal has come
    /// @param events newest first
    public record Standing(@Nullable Repeal repeal, boolean begun, List<RepealEvent> events) {
        public int number() {
            return events.isEmpty() ? 0 : events.getFirst().number();
        }
    }

    public Standing standing(ProcedureCode code) {
        List<RepealEvent> events = queries.events(code);
        Repeal repeal = events.isEmpty() ? null : events.getFirst().repeal();
        boolean begun = repeal != null && !repeal.effectiveFrom().isAfter(touch.today());
        return new Standing(repeal, begun, events);
    }

    /// Names of the records there are among the codes.
    public Map<ProcedureCode, String> names(Collection<ProcedureCode> codes) {
        return queries.names(codes);
    }

    public List<WrongField> faults(ProcedureCode code, RepealDraft draft) {
        Map<ProcedureCode, String> known = queries.names(draft.codes());
        return new RepealCheck(code, touch.today(), known::containsKey, queries.graph()).faults(draft);
    }

    /// Repeals the procedure, or corrects its repeal.
    ///
    /// @param from number of the newest event that the editor saw; 0 for none
    public RepealOutcome repeal(ProcedureCode code, int from, RepealDraft draft, StaffUser editor) {
        // Two repeals at once could close a circle that neither closes alone.
        touch.lock();
        Optional<RepealEvent> newest = queries.events(code).stream().findFirst();
        int number = newest.map(RepealEvent::number).orElse(0) + 1;
        if (newest.isPresent() && number != from + 1) {
            return new RepealOutcome.Overtaken(newest.get());
        }
        List<WrongField> faults = faults(code, draft);
        if (!faults.isEmpty()) {
            return new RepealOutcome.Faulty(faults);
        }
        Repeal repeal = draft.repeal();
        queries.append(code, number, repeal, draft.note().strip(), editor, clock.instant());
        touch.record(code);
        audit.record(
                editor,
                "procedure.repealed",
                code.value(),
                "#" + number + " " + repeal.effectiveFrom() + " " + repeal.decision());
        return new RepealOutcome.Saved();
    }

    /// The procedure is in force again; the repeal stays in the history.
    public RepealOutcome undo(ProcedureCode code, int from, StaffUser editor) {
        touch.lock();
        RepealEvent newest = queries.events(code).stream()
                .findFirst()
                .orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, code + " was never repealed"));
        if (newest.number() != from || newest.repeal() == null) {
            return new RepealOutcome.Overtaken(newest);
        }
        queries.append(code, from + 1, null, "", editor, clock.instant());
        touch.record(code);
        audit.record(editor, "procedure.repeal_undone", code.value(), "#" + (from + 1));
        return new RepealOutcome.Saved();
    }

    /// Records that are no longer in the source, undecided ones and kept ones.
    public List<Vanished> vanished() {
        return queries.vanished();
    }

    /// Repealed records that a newer set of their source still holds.
    public List<StillPublished> stillPublished() {
        return queries.stillPublished();
    }

    /// The record stays in force though its source no longer holds it; a second click changes nothing.
    public void keep(ProcedureCode code, StaffUser editor) {
        touch.lock();
        boolean open = vanished().stream().anyMatch(each -> each.code().equals(code) && !each.kept());
        if (open) {
            queries.keep(code, editor, clock.instant());
            audit.record(editor, "procedure.kept", code.value(), "");
        }
    }
}
