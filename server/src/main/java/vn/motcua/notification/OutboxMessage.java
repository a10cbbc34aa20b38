package vn.motcua.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message of the outbox as an administrator sees it: not to whom it goes.
public record OutboxMessage(
        String id,
        Channel channel,
        String subject,
        String title,
        Instant createdAt,
        MessageState state,
        int attempts,
        @Nullable Instant lastAttemptAt,
        String lastFault) {}
