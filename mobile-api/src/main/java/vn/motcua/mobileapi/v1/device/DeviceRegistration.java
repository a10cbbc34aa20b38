package vn.motcua.mobileapi.v1.device;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A device and what it wants to hear about.
///
/// @param token registration token of Firebase Cloud Messaging
/// @param locale language of the messages, `vi` (the default) or `en`
/// @param followedCodes codes of the reports it follows, at most 50; replaces what it followed before, and leaves it as
///     it is when absent
@Serdeable
public record DeviceRegistration(
        @NotBlank @Size(max = 4096) String token,
        @NotNull DevicePlatform platform,

        @Nullable @Pattern(regexp = "(vi|en)([-_][A-Za-z]{2,4})?")
        String locale,

        @Nullable @Size(max = 50) List<@NotBlank @Pattern(regexp = "[A-Za-z0-9-]{4,40}") String> followedCodes) {

    public DeviceRegistration {
        followedCodes = followedCodes == null ? null : List.copyOf(followedCodes);
    }
}
