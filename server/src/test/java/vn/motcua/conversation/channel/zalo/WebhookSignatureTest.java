package vn.motcua.conversation.channel.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {
    private static final byte[] BODY =
            "{\"event_name\":\"user_send_text\",\"message\":{\"text\":\"Xin chào\"}}".getBytes(StandardCharsets.UTF_8);
    private static final String TIME = "1543908534740";
    /// printf '%s' '360846524940903967{"event_name":…}1543908534740secret' | sha256sum
    private static final String MAC = "3585049a6a7edce8144a0fc57dbcb3ee9d641861ffff43b43fc77a33fa8976f8";

    private final WebhookSignature signature = new WebhookSignature("360846524940903967", "secret");

    @ParameterizedTest
    @ValueSource(strings = {"mac=%s", "mac = %s", "%s"})
    void shouldAcceptWhatZaloSigned(String header) {
        assertThat(signature.matches(header.formatted(MAC), BODY, TIME)).isTrue();
        assertThat(signature.matches(header.formatted(MAC.toUpperCase(java.util.Locale.ROOT)), BODY, TIME))
                .isTrue();
    }

    @Test
    void shouldRefuseEverythingElse() {
        assertThat(signature.matches(null, BODY, TIME)).isFalse();
        assertThat(signature.matches("", BODY, TIME)).isFalse();
        assertThat(signature.matches("mac=" + MAC.replace('a', 'b'), BODY, TIME))
                .isFalse();
        assertThat(signature.matches("mac=" + MAC, BODY, "1543908534741")).isFalse();
        byte[] altered = BODY.clone();
        altered[altered.length - 3] ^= 1;
        assertThat(signature.matches("mac=" + MAC, altered, TIME)).isFalse();
        assertThat(new WebhookSignature("360846524940903967", "other").matches("mac=" + MAC, BODY, TIME))
                .isFalse();
    }
}
