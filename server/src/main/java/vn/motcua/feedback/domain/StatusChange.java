package vn.motcua.feedback.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.ReportStatus;

/// One line of a report's history (lịch sử xử lý); lines are added, never changed.
///
/// @param from absent for the first line
/// @param action absent for the first line
/// @param agencyId who has the report after this
/// @param note what was said: the question, the answer, the reason
public record StatusChange(
        @Nullable ReportStatus from,
        ReportStatus to,
        @Nullable ReportAction action,
        Actor actor,
        @Nullable String agencyId,
        String note,
        Instant at) {}
