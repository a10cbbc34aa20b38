package vn.motcua.shared.web;

import io.micronaut.http.HttpRequest;
import java.util.Locale;

/// The language a reader chose: Vietnamese unless `?lang=en` or the cookie says otherwise.
public enum Language {
    VI,
    EN;

    /// Name of the cookie that remembers the choice.
    public static final String COOKIE = "lang";

    public static Language of(HttpRequest<?> request) {
        String asked = request.getParameters().get("lang");
        if (asked != null) {
            return parse(asked);
        }
        return request.getCookies()
                .findCookie(COOKIE)
                .map(cookie -> parse(cookie.getValue()))
                .orElseGet(() -> ofApiClient(request));
    }

    /// Programs say it in `Accept-Language`; browsers are not asked, since phones sold in English serve Vietnamese.
    private static Language ofApiClient(HttpRequest<?> request) {
        String accepted = request.getHeaders().get("Accept-Language");
        boolean english = accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en");
        return english && request.getPath().startsWith("/api/") ? EN : VI;
    }

    private static Language parse(String text) {
        return text.equalsIgnoreCase("en") ? EN : VI;
    }

    /// BCP 47 tag for `lang=` attributes.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
