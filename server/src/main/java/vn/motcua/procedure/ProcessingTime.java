package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/// A time limit that the record states as a number (thời hạn giải quyết), as in 7.5 working days.
@Serdeable
public record ProcessingTime(BigDecimal amount, TimeUnit unit) {
    public ProcessingTime {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a time limit is longer than nothing: " + amount);
        }
        BigDecimal short_ = amount.stripTrailingZeros();
        amount = short_.scale() < 0 ? short_.setScale(0) : short_;
    }

    public static ProcessingTime of(long amount, TimeUnit unit) {
        return new ProcessingTime(BigDecimal.valueOf(amount), unit);
    }
}
