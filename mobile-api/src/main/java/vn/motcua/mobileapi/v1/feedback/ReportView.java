package vn.motcua.mobileapi.v1.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a report stands; nothing personal, not even its text.
///
/// @param status `RECEIVED`, `ROUTED`, `ACCEPTED`, `IN_PROGRESS`, `WAITING_FOR_CITIZEN`, `RETURNED`, `RESOLVED`,
///     `CLOSED`, `REOPENED`, `OUT_OF_SCOPE` or `DUPLICATE`
/// @param dueOn absent while the citizen is asked and after the end
/// @param deadlineSteps the arithmetic of the date in words
/// @param question what the citizen is asked, if anything
/// @param answer what the agency answered, if it did
/// @param duplicateOf code of the report it is carried on in
/// @param stars the last rating given, 1 to 5
@Serdeable
public record ReportView(
        String code,
        String status,
        String statusText,
        String category,
        String categoryText,
        @Nullable String agencyName,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        boolean overdue,
        List<String> deadlineSteps,
        List<Event> timeline,
        @Nullable String question,
        @Nullable String answer,
        @Nullable String duplicateOf,
        int photos,
        @Nullable Integer stars,
        boolean mayRate,
        boolean mayReopen) {

    public ReportView {
        deadlineSteps = List.copyOf(deadlineSteps);
        timeline = List.copyOf(timeline);
    }

    /// One line of the history.
    ///
    /// @param note the question, the answer or the reason; empty when nothing was said, and for the citizen's own words
    @Serdeable
    public record Event(
            Instant at,
            String status,
            String text,
            @Nullable String agencyName,
            String note) {}
}
