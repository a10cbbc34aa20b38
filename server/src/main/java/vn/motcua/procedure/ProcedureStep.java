package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One step of how it goes (trình tự thực hiện).
///
/// @param who who does it; empty when the record does not set it apart
/// @param duration how long it takes, in an editor's words; absent when nobody said
@Serdeable
public record ProcedureStep(
        String who,
        String text,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String duration) {
    public ProcedureStep(String who, String text) {
        this(who, text, null);
    }

    /// How long it takes; empty when nobody said.
    public String howLong() {
        return Objects.requireNonNullElse(duration, "");
    }
}
