package vn.motcua.notification;

import org.jspecify.annotations.Nullable;

/// One message to one recipient (thông báo). Texts carry no personal data: they show on locked screens.
///
/// @param subject what it is about, such as the code of a report
/// @param link path of the page to open
/// @param deduplicationKey a second notification with the same key is not sent
public record Notification(
        Recipient recipient,
        String subject,
        String title,
        String body,
        String link,
        @Nullable String deduplicationKey) {}
