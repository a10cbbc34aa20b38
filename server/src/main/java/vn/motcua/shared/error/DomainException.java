package vn.motcua.shared.error;

import java.util.List;
import vn.motcua.mobileapi.v1.error.ErrorCode;

/// The caller's fault: something asked for does not exist, may not be done, or is malformed.
///
/// The citizen never sees `getMessage()`: the words come from `i18n/*.properties`, key `problem.<CODE>`.
public final class DomainException extends RuntimeException {
    private final ErrorCode code;
    private final List<WrongField> fields;

    public DomainException(ErrorCode code, String message) {
        this(code, message, List.of());
    }

    /// @param fields every wrong field, each with the key of its text
    public DomainException(ErrorCode code, String message, List<WrongField> fields) {
        super(message);
        this.code = code;
        this.fields = List.copyOf(fields);
    }

    public ErrorCode code() {
        return code;
    }

    public List<WrongField> fields() {
        return fields;
    }

    /// A field that cannot be accepted.
    ///
    /// @param field its name in the request
    /// @param textKey key of the sentence in `i18n`, e.g. `feedback.error.text_missing`
    /// @param arguments what stands for `{0}`, `{1}`… in the sentence
    public record WrongField(String field, String textKey, List<Object> arguments) {
        public WrongField {
            arguments = List.copyOf(arguments);
        }

        public static WrongField of(String field, String textKey, Object... arguments) {
            return new WrongField(field, textKey, List.of(arguments));
        }
    }
}
