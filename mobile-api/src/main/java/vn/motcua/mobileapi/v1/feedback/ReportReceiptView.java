package vn.motcua.mobileapi.v1.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the citizen is given in return.
///
/// @param status see [ReportView]
/// @param dueOn the last day of the promise
/// @param agencyName who has it; absent while the coordinator has to say
/// @param followUrl page on which it can be followed
/// @param emergencyNumbers to call first when life is in danger, mostly empty
@Serdeable
public record ReportReceiptView(
        String code,
        String status,
        String statusText,
        Instant receivedAt,
        LocalDate dueOn,
        @Nullable String agencyName,
        String followUrl,
        List<EmergencyNumber> emergencyNumbers) {

    /// A number that answers day and night.
    @Serdeable
    public record EmergencyNumber(String number, String text) {}
}
