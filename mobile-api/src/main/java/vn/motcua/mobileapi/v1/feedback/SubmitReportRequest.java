package vn.motcua.mobileapi.v1.feedback;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a citizen reports.
///
/// @param place where it is, in words
/// @param wardCode official code of the ward or commune, see `GET /api/v1/areas`
/// @param category one of the codes of [ReportView]; normally left to the service
/// @param contact optional; only the handling agency sees it
/// @param notADenunciation the citizen was told that complaints and denunciations go elsewhere and says this is none
@Serdeable
public record SubmitReportRequest(
        @Schema(example = "Đèn đường trước số 12 hỏng ba đêm nay") @NotBlank @Size(min = 10, max = 5000)
        String text,

        @Nullable @Size(max = 300) String place,
        @Nullable @Size(max = 5) String wardCode,
        @Nullable @Valid Location location,
        @Nullable @Size(max = 40) String category,
        @Nullable @Valid Contact contact,
        @Nullable Boolean notADenunciation) {

    /// A place on the map in WGS84 degrees.
    @Serdeable
    public record Location(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon) {}

    /// How to reach the citizen.
    @Serdeable
    public record Contact(
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 20) String phone,
            @Nullable @Size(max = 254) String email) {}
}
