package vn.motcua.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the audit log: who did what to what, when.
///
/// @param actorId account id; absent when the service itself acted
/// @param action room and past participle, as in `account.created`
/// @param subject id of what was acted upon
/// @param detail what changed, in few words, without personal data of citizens
public record AuditEntry(
        long id,
        Instant at,
        @Nullable String actorId,
        String actorName,
        String action,
        String subject,
        String detail) {}
