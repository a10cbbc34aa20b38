package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A procedure in the open data, with the history of its texts.
///
/// @param status `IN_FORCE`, `ENDING` (in force until the day of its repeal) or `REPEALED`
/// @param versions oldest first
@Serdeable
public record ExportedProcedure(
        ProcedureDetail procedure, String status, OffsetDateTime changedAt, List<Version> versions) {
    /// One text that it had or has.
    ///
    /// @param layer `OFFICIAL` or `PLAIN`
    /// @param asOf when the source was drawn; absent for texts of editors
    @Serdeable
    public record Version(
            String layer,
            int number,
            String source,
            String decision,
            @Nullable LocalDate asOf,
            OffsetDateTime recordedAt) {}
}
