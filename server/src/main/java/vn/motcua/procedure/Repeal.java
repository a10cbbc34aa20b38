package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// That a procedure is no longer to be used (bãi bỏ), from a day on and by a decision.
///
/// @param effectiveFrom first day without it (ngày hết hiệu lực); may lie ahead
/// @param decision number of the decision
/// @param successors what replaces it, as the decision has it; may be empty
public record Repeal(LocalDate effectiveFrom, String decision, LocalDate decidedOn, List<ProcedureCode> successors) {
    public Repeal {
        successors = List.copyOf(successors);
    }

    /// @param joined codes parted by commas; may be empty
    static List<ProcedureCode> codes(String joined) {
        return Stream.of(joined.split(","))
                .filter(code -> !code.isEmpty())
                .map(ProcedureCode::new)
                .toList();
    }
}
