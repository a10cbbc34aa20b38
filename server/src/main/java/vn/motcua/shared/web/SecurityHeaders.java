package vn.motcua.shared.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import vn.motcua.shared.config.MotcuaSettings;

/// Tells browsers, with every answer, to run nothing and show nothing that does not come from here.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SecurityHeaders {
    private static final String PAGES = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /// The API documentation viewer brings its own inline script; its pages hold nothing but public documentation.
    private static final String API_VIEWER = "default-src 'self'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; "
            + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final boolean https;

    SecurityHeaders(MotcuaSettings settings) {
        this.https = settings.publicUrl().startsWith("https:");
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        headers.set("Content-Security-Policy", request.getPath().startsWith("/openapi") ? API_VIEWER : PAGES);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        // Addresses of reports and surveys are secrets of a kind: no other site learns them.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(self), geolocation=(self), microphone=(self), payment=(), usb=()");
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (request.getPath().startsWith("/staff") && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
