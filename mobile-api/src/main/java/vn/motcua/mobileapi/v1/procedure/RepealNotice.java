package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/// That a procedure ends (bãi bỏ).
///
/// @param effectiveFrom first day without it
/// @param decision number of the decision
/// @param successors what replaces it
@Serdeable
public record RepealNotice(LocalDate effectiveFrom, String decision, LocalDate decidedOn, List<Successor> successors) {
    public RepealNotice {
        successors = List.copyOf(successors);
    }

    /// @param name in people's words where there are some; empty when it is not shown in this city
    @Serdeable
    public record Successor(String code, String name) {}
}
