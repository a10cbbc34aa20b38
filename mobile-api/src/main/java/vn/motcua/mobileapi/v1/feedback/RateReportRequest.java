package vn.motcua.mobileapi.v1.feedback;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The citizen's word on the answer.
///
/// @param stars 1 very dissatisfied to 5 very satisfied
/// @param reopen take it up again; needs a comment
@Serdeable
public record RateReportRequest(
        @NotNull @Min(1) @Max(5) Integer stars,
        @Nullable @Size(max = 1000) String comment,
        @Nullable Boolean reopen) {}
