package vn.motcua.procedure.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.web.Sentence;

/// When the result of a complete dossier is due, and how that date comes about (ngày hẹn trả kết quả).
///
/// @param receivedOn the working day that counts as the day of receipt
/// @param dueOn absent when the record gives no number of days
/// @param steps the arithmetic in words
public record PromisedDate(LocalDate receivedOn, @Nullable LocalDate dueOn, List<Sentence> steps) {
    public PromisedDate {
        steps = List.copyOf(steps);
    }
}
