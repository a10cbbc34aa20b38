package vn.motcua.notification;

import com.google.firebase.ErrorCode;
import com.google.firebase.FirebaseApp;
import com.google.firebase.IncomingHttpResponse;
import com.google.firebase.messaging.FirebaseMessaging;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.Message;
import com.google.firebase.messaging.MessagingErrorCode;
import com.google.firebase.messaging.Notification;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Push by Firebase Cloud Messaging, which reaches Android, iOS and browsers alike.
final class FirebasePushSender implements PushSender, AutoCloseable {
    private static final Set<MessagingErrorCode> GONE =
            Set.of(MessagingErrorCode.UNREGISTERED, MessagingErrorCode.SENDER_ID_MISMATCH);
    private static final Set<MessagingErrorCode> BUSY =
            Set.of(MessagingErrorCode.UNAVAILABLE, MessagingErrorCode.INTERNAL, MessagingErrorCode.QUOTA_EXCEEDED);
    /// When Firebase gives no code of its own for messages, the general one decides.
    private static final Set<ErrorCode> BUSY_IN_GENERAL = Set.of(
            ErrorCode.UNAVAILABLE,
            ErrorCode.INTERNAL,
            ErrorCode.RESOURCE_EXHAUSTED,
            ErrorCode.DEADLINE_EXCEEDED,
            ErrorCode.ABORTED,
            ErrorCode.UNKNOWN);

    private final FirebaseApp app;
    private final FirebaseMessaging messaging;

    FirebasePushSender(FirebaseApp app) {
        this.app = app;
        this.messaging = FirebaseMessaging.getInstance(app);
    }

    @Override
    public DeliveryOutcome send(String token, PushMessage push) {
        Message message = Message.builder()
                .setToken(token)
                .setNotification(Notification.builder()
                        .setTitle(push.title())
                        .setBody(push.body())
                        .build())
                .putData("link", push.link())
                .build();
        try {
            messaging.send(message);
            return new DeliveryOutcome.Delivered();
        } catch (FirebaseMessagingException e) {
            return outcome(e);
        }
    }

    private static DeliveryOutcome outcome(FirebaseMessagingException e) {
        MessagingErrorCode code = e.getMessagingErrorCode();
        String fault = code == null ? e.getErrorCode().name() : code.name();
        if (code == null ? e.getErrorCode() == ErrorCode.NOT_FOUND : GONE.contains(code)) {
            return new DeliveryOutcome.Unreachable(fault);
        }
        if (code == null ? BUSY_IN_GENERAL.contains(e.getErrorCode()) : BUSY.contains(code)) {
            return new DeliveryOutcome.TryLater(retryAfter(e.getHttpResponse()), fault);
        }
        return new DeliveryOutcome.Failed(fault);
    }

    private static Duration retryAfter(@Nullable IncomingHttpResponse response) {
        if (response == null) {
            return Duration.ZERO;
        }
        Object header = response.getHeaders().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("Retry-After"))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse("");
        String seconds = String.valueOf(header).replaceAll("[^0-9]", "");
        return seconds.isEmpty() || seconds.length() > 5 ? Duration.ZERO : Duration.ofSeconds(Long.parseLong(seconds));
    }

    @Override
    public void close() {
        app.delete();
    }
}
