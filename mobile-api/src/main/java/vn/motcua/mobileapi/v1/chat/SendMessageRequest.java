package vn.motcua.mobileapi.v1.chat;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a citizen says.
///
/// @param text as typed; personal data in it is masked before anything is stored
/// @param clientMessageId chosen by the client, the same when the same message is sent again; without one a message
/// sent twice is answered twice
/// @param wardCode official code of the ward or commune the citizen chose
@Serdeable
public record SendMessageRequest(
        @NotBlank @Size(max = 10_000) String text,
        @Nullable @Size(max = 100) String clientMessageId,
        @Nullable @Pattern(regexp = "[0-9]{5}") String wardCode) {

    /// Without the text: this may reach a log.
    @Override
    public String toString() {
        return "SendMessageRequest[clientMessageId=%s]".formatted(clientMessageId);
    }
}
