package vn.motcua.feedback.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.SubmitReport;
import vn.motcua.feedback.SubmitReport.Contact;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.mobileapi.v1.feedback.SubmitReportRequest;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.web.Sentences;

/// Submissions as the use case wants them, from JSON or from the form's fields.
final class Submissions {
    private Submissions() {}

    static SubmitReport of(String key, SubmitReportRequest request, List<UUID> photos, Sentences in) {
        SubmitReportRequest.Location location = request.location();
        SubmitReportRequest.Contact contact = request.contact();
        return new SubmitReport(
                "api:" + key,
                request.text(),
                text(request.place()),
                blankToNull(request.wardCode()),
                location == null ? null : location.lat(),
                location == null ? null : location.lon(),
                category(request.category()),
                contact == null
                        ? Contact.NONE
                        : new Contact(text(contact.name()), text(contact.phone()), text(contact.email())),
                Boolean.TRUE.equals(request.notADenunciation()),
                photos,
                in.text("feedback.language"),
                "api");
    }

    static SubmitReport of(Map<String, String> form, List<UUID> photos, Sentences in) {
        return new SubmitReport(
                "web:" + form.getOrDefault("key", ""),
                form.getOrDefault("text", ""),
                form.getOrDefault("place", ""),
                blankToNull(form.get("wardCode")),
                number(form.get("lat")),
                number(form.get("lon")),
                null,
                new Contact(
                        text(form.get("contact.name")),
                        text(form.get("contact.phone")),
                        text(form.get("contact.email"))),
                "yes".equals(form.get("confirmedScope")),
                photos,
                in.text("feedback.language"),
                "web");
    }

    private static @Nullable FeedbackCategory category(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Optional<FeedbackCategory> known = Arrays.stream(FeedbackCategory.values())
                .filter(category -> category.name().equals(name))
                .findFirst();
        return known.orElseThrow(() -> new DomainException(
                ErrorCode.INVALID_FIELD,
                "unknown category",
                List.of(WrongField.of("category", "feedback.error.category"))));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// A position that the phone wrote; anything else counts as none.
    private static @Nullable Double number(@Nullable String text) {
        return text != null && text.matches("-?\\d{1,3}(\\.\\d{1,12})?") ? Double.valueOf(text) : null;
    }
}
