package vn.motcua.notification;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.config.MotcuaSettings;

/// Chooses how letters leave: by the configured mail server, else not at all, and says so.
@Factory
class EmailSenderFactory {
    private static final Logger LOG = LoggerFactory.getLogger(EmailSender.class);

    @Singleton
    EmailSender emailSender(SmtpSettings smtp, MotcuaSettings settings) {
        if (smtp.configured()) {
            return new SmtpEmailSender(smtp, settings.publicUrl());
        }
        return notification -> {
            LOG.info("A letter was not sent: no mail server is configured (MOTCUA_SMTP_URL)");
            return new DeliveryOutcome.NotConfigured();
        };
    }
}
