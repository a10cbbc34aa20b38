package vn.motcua.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the citizen is given in return (biên nhận): the code, who has it, and until when an answer is promised.
///
/// @param agencyName absent while the coordinator still has to say whose it is
public record ReportReceipt(
        ReportCode code,
        ReportStatus status,
        Instant receivedAt,
        LocalDate dueOn,
        @Nullable String agencyName) {}
