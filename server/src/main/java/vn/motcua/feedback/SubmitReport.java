package vn.motcua.feedback;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a citizen sends (gửi phản ánh), from whatever channel.
///
/// @param idempotencyKey chosen by the sender, the same when the same report is sent again
/// @param place where it is, in the citizen's words; may be empty
/// @param wardCode official code of the ward or commune, when chosen
/// @param confirmedScope the citizen has read that denunciations go elsewhere and says this is none
/// @param photos cleaned photos waiting in a draft, in order
/// @param language `vi` or `en`: the language in which answers about this report are sent
/// @param channel where it came from: `web`, `api`, `chat`, `zalo`
public record SubmitReport(
        String idempotencyKey,
        String text,
        String place,
        @Nullable String wardCode,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable FeedbackCategory category,
        Contact contact,
        boolean confirmedScope,
        List<UUID> photos,
        String language,
        String channel) {

    public SubmitReport {
        photos = List.copyOf(photos);
    }

    /// How to reach the citizen; every part may be empty, and none of it ever reaches a log.
    public record Contact(String name, String phone, String email) {
        public static final Contact NONE = new Contact("", "", "");

        public boolean isEmpty() {
            return name.isBlank() && phone.isBlank() && email.isBlank();
        }

        @Override
        public String toString() {
            return isEmpty() ? "[none]" : "[REDACTED]";
        }
    }

    /// Without the text and the contact: this may reach a log.
    @Override
    public String toString() {
        return "SubmitReport[channel=%s, ward=%s, photos=%d]".formatted(channel, wardCode, photos.size());
    }
}
