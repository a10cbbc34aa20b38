package vn.motcua.feedback.web;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.domain.FeedbackReports.Filter;
import vn.motcua.identity.StaffUser;

/// What the address bar says of the queue: a view, filters and a page, so that a link shows a colleague the same.
///
/// @param view `open`, `overdue`, `triage` or `all`
public record QueueAddress(
        String view,
        String category,
        String agencyId,
        String words,
        int page,
        @Nullable String ownAgency) {
    static final int SIZE = 25;

    static QueueAddress of(HttpRequest<?> request, StaffUser user) {
        HttpParameters parameters = request.getParameters();
        String page = Objects.requireNonNullElse(parameters.get("page"), "1");
        // An officer without an agency sees nothing rather than everything.
        String own = user.seesWholeCity() ? null : Objects.requireNonNullElse(user.agencyId(), "-");
        return new QueueAddress(
                value(parameters, "view", "open"),
                value(parameters, "category", ""),
                value(parameters, "agencyId", ""),
                value(parameters, "words", ""),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1,
                own);
    }

    private static String value(HttpParameters parameters, String name, String absent) {
        return Objects.requireNonNullElse(parameters.get(name), absent).strip();
    }

    Filter filter() {
        FeedbackCategory wanted = Arrays.stream(FeedbackCategory.values())
                .filter(known -> known.name().equals(category))
                .findFirst()
                .orElse(null);
        String agency = ownAgency != null ? ownAgency : (agencyId.isEmpty() ? null : agencyId);
        return new Filter(
                agency,
                null,
                wanted,
                null,
                words,
                view.equals("open"),
                view.equals("overdue"),
                view.equals("triage"),
                page,
                SIZE);
    }

    /// The address of the same list on another page.
    public String onPage(int other) {
        return "/staff/feedback?view=%s&category=%s&agencyId=%s&words=%s&page=%d"
                .formatted(encode(view), encode(category), encode(agencyId), encode(words), other);
    }

    public boolean hasNext(int total) {
        return page * SIZE < total;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
