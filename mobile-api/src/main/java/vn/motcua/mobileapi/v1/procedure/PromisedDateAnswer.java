package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Until when the result is due (ngày hẹn trả kết quả).
///
/// @param receivedOn the working day that counts as the day of receipt
/// @param dueOn last day, until its end; absent when the record states no number of days
/// @param arithmetic how the date comes about, a sentence a step
@Serdeable
public record PromisedDateAnswer(
        LocalDate receivedOn, @Nullable LocalDate dueOn, List<String> arithmetic) {}
