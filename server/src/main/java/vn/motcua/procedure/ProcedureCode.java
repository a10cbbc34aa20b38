package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.regex.Pattern;

/// The national code of a procedure (mã thủ tục hành chính), as in `1.001193`.
@Serdeable
public record ProcedureCode(String value) implements Comparable<ProcedureCode> {
    private static final Pattern FORM = Pattern.compile("[1-9]\\.\\d{6}");

    @JsonCreator
    public ProcedureCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a procedure code: " + value);
        }
    }

    /// The code, if the text has the form of one; nothing is repaired, since one digit more or less is another
    // procedure.
    public static Optional<ProcedureCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ProcedureCode(text)) : Optional.empty();
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
