package vn.motcua.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a report is, in the few facts that fit a chat bubble; nothing personal.
///
/// @param dueOn absent when nothing is owed any more or the clock stands still
/// @param lastAnswer what the agency said last to the citizen; may be empty
public record ReportProgress(
        ReportCode code,
        ReportStatus status,
        FeedbackCategory category,
        @Nullable String agencyName,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        boolean overdue,
        String lastAnswer) {}
