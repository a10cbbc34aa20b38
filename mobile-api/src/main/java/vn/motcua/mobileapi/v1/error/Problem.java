package vn.motcua.mobileapi.v1.error;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One error as a client sees it (RFC 9457), in the reader's language.
///
/// @param type stable address of the kind of problem, `urn:motcua:problem:<code>`
/// @param title what happened, a short sentence
/// @param detail what to do next
/// @param code for programs
/// @param instance correlation id to quote when asking for help
/// @param fields every wrong field of the request, empty when the fault is not in a field
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        ErrorCode code,
        @Nullable String instance,
        List<FieldProblem> fields) {

    public Problem {
        fields = List.copyOf(fields);
    }

    /// One wrong field: its name in the request and what is wrong with it.
    @Serdeable
    public record FieldProblem(String field, String message) {}
}
