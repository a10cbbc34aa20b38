package vn.motcua.procedure.repeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.shared.error.DomainException.WrongField;

/// What is wrong with a repeal as typed (kiểm tra việc bãi bỏ), all of it at once, each fault by its field.
///
/// @param exists whether the catalogue has a record of the code
/// @param graph the repeals that stand
record RepealCheck(ProcedureCode code, LocalDate today, Predicate<ProcedureCode> exists, SuccessorGraph graph) {
    static final int MOST_SUCCESSORS = 20;
    static final int LONGEST_DECISION = 100;
    static final int LONGEST_NOTE = 1_000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int FARTHEST_YEARS = 10;

    List<WrongField> faults(RepealDraft draft) {
        List<WrongField> faults = new ArrayList<>();
        effectiveFrom(draft, faults);
        decision(draft, faults);
        decidedOn(draft, faults);
        successors(draft, faults);
        if (draft.note().length() > LONGEST_NOTE) {
            faults.add(fault("note", "note_long", LONGEST_NOTE));
        }
        return faults;
    }

    private void effectiveFrom(RepealDraft draft, List<WrongField> faults) {
        if (draft.effectiveFrom().isBlank()) {
            faults.add(fault("effectiveFrom", "date_missing"));
        } else if (draft.from().isEmpty()) {
            faults.add(fault("effectiveFrom", "date_unreadable", draft.effectiveFrom()));
        } else if (draft.from().get().isBefore(EARLIEST)
                || draft.from().get().isAfter(today.plusYears(FARTHEST_YEARS))) {
            faults.add(fault("effectiveFrom", "date_far"));
        }
    }

    private static void decision(RepealDraft draft, List<WrongField> faults) {
        if (draft.number().isEmpty()) {
            faults.add(fault("decision", "decision_missing"));
        } else if (draft.number().length() > LONGEST_DECISION) {
            faults.add(fault("decision", "decision_long", LONGEST_DECISION));
        }
    }

    private void decidedOn(RepealDraft draft, List<WrongField> faults) {
        if (draft.decidedOn().isBlank()) {
            faults.add(fault("decidedOn", "decided_missing"));
        } else if (draft.decided().isEmpty()) {
            faults.add(fault("decidedOn", "date_unreadable", draft.decidedOn()));
        } else if (draft.decided().get().isBefore(EARLIEST)
                || draft.decided().get().isAfter(today)) {
            faults.add(fault("decidedOn", "decided_far"));
        }
    }

    private void successors(RepealDraft draft, List<WrongField> faults) {
        List<String> malformed = draft.words().stream()
                .filter(word -> ProcedureCode.parse(word).isEmpty())
                .toList();
        List<String> unknown = draft.codes().stream()
                .filter(exists.negate())
                .map(ProcedureCode::value)
                .toList();
        List<ProcedureCode> cycle = graph.cycle(code, draft.codes());
        if (!malformed.isEmpty()) {
            faults.add(fault("successors", "successor_malformed", String.join(", ", malformed)));
        }
        if (!unknown.isEmpty()) {
            faults.add(fault("successors", "successor_unknown", String.join(", ", unknown)));
        }
        if (draft.codes().contains(code)) {
            faults.add(fault("successors", "successor_itself", code.value()));
        } else if (!cycle.isEmpty()) {
            faults.add(fault(
                    "successors",
                    "successor_cycle",
                    cycle.stream().map(ProcedureCode::value).collect(Collectors.joining(" → "))));
        }
        if (draft.words().size() > MOST_SUCCESSORS) {
            faults.add(fault("successors", "successor_many", MOST_SUCCESSORS));
        }
    }

    private static WrongField fault(String field, String reason, Object... arguments) {
        return WrongField.of(field, "procedure.repeal.error." + reason, arguments);
    }
}
