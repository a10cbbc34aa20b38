package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/// An amount that has to be paid (phí hoặc lệ phí).
///
/// @param per what the amount is for, such as one copy; empty when the record does not say
/// @param note the record's words about when it applies
@Serdeable
public record Fee(Kind kind, BigDecimal amount, String currency, String per, String note) {

    /// Fee and charge are two things in law (Luật Phí và lệ phí 97/2015/QH13); national text files mix them.
    public enum Kind {
        /// Phí.
        FEE,
        /// Lệ phí.
        CHARGE,
        /// The record does not tell which.
        UNSPECIFIED
    }
}
