package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.mobileapi.v1.error.ErrorCode;

/// The answer 410 for a procedure that is repealed (RFC 9457): every member of a problem, and what to use now.
///
/// @param effectiveFrom first day without it
/// @param decision number of the decision
/// @param successors what is served in its place today, also by way of successors that were repealed in turn
@Serdeable
public record RepealedProblem(
        String type,
        String title,
        int status,
        String detail,
        ErrorCode code,
        String procedure,
        String name,
        LocalDate effectiveFrom,
        String decision,
        LocalDate decidedOn,
        List<RepealNotice.Successor> successors) {
    public RepealedProblem {
        successors = List.copyOf(successors);
    }
}
