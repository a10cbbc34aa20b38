package vn.motcua.shared.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the administrator decides from outside (see the table in README.md).
///
/// @param mode `demo` (loopback only, sample accounts, a banner) or `production`; without configuration it is demo
/// @param publicUrl address under which citizens reach this service, without a trailing slash; QR codes carry it
/// @param serving whether this process serves people (and runs background work), or is a one-off command
/// @param province official code of the city or province served; 48 is Đà Nẵng
/// @param secret key material for encrypting personal data; by default a file `secret.key` in the home folder
@ConfigurationProperties("motcua")
public record MotcuaSettings(
        @Bindable(defaultValue = ".motcua") Path home,
        @Bindable(defaultValue = "demo") Mode mode,
        @Bindable(defaultValue = "http://localhost:8080") String publicUrl,
        @Bindable(defaultValue = "false") boolean serving,
        @Bindable(defaultValue = "48") String province,
        @Nullable String secret) {

    /// How open this installation is.
    public enum Mode {
        DEMO,
        PRODUCTION
    }

    public boolean demo() {
        return mode == Mode.DEMO;
    }

    /// Never the secret: this value may reach a log.
    @Override
    public String toString() {
        return "MotcuaSettings[home=%s, mode=%s, publicUrl=%s]".formatted(home, mode, publicUrl);
    }
}
