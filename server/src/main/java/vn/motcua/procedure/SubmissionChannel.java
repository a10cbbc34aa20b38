package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way to submit, with its time limit and its fees (cách thức thực hiện).
///
/// @param time absent when the record states no number
/// @param timeText what the record or the editor says about the time in words; may be empty
/// @param feeText what is said about fees in words; may be empty
/// @param description further words of the record about this channel
@Serdeable
public record SubmissionChannel(
        Channel channel,
        @Nullable ProcessingTime time,
        String timeText,
        List<Fee> fees,
        FeeStatement feeStatement,
        String feeText,
        String description) {
    public SubmissionChannel {
        fees = List.copyOf(fees);
    }
}
