package vn.motcua.notification;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;

/// The mail server of the commune or the city; without it no letters are sent.
///
/// @param url `smtp://user:password@host:587` (STARTTLS when the server offers it, demanded when there is a password)
// or
///     `smtps://user:password@host:465`; special characters percent-encoded; empty when there is none
/// @param from sender's address
@ConfigurationProperties("motcua.smtp")
record SmtpSettings(
        @Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "") String from) {
    SmtpSettings {
        if (!url.isBlank() && (!url.matches("smtps?://.+") || from.isBlank())) {
            throw new IllegalArgumentException(
                    "MOTCUA_SMTP_URL must look like smtp://user:password@host:587, and MOTCUA_SMTP_FROM must be set");
        }
    }

    boolean configured() {
        return !url.isBlank();
    }

    URI address() {
        return URI.create(url);
    }

    /// Never the password: this value may reach a log.
    @Override
    public String toString() {
        return "SmtpSettings[from=" + from + "]";
    }
}
