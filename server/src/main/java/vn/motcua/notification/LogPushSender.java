package vn.motcua.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands in where no push service is configured, and says so, without naming anybody.
final class LogPushSender implements PushSender {
    private static final Logger LOG = LoggerFactory.getLogger(LogPushSender.class);

    @Override
    public DeliveryOutcome send(String token, PushMessage message) {
        LOG.info("A push message was not sent: push is not configured (MOTCUA_FIREBASE_CREDENTIALS)");
        return new DeliveryOutcome.NotConfigured();
    }
}
