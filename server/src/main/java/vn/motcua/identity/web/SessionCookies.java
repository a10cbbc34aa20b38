package vn.motcua.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.identity.SessionToken;
import vn.motcua.shared.config.MotcuaSettings;

/// The two cookies of the console: the session of who is signed in, and, before that, one that ties the sign-in form to
/// the browser it was shown in.
@Singleton
public final class SessionCookies {
    private final boolean https;

    SessionCookies(MotcuaSettings settings) {
        this.https = settings.publicUrl().startsWith("https:");
    }

    /// Browsers accept the prefix only on Secure cookies of exactly this host, so no neighbouring site can plant one.
    public String sessionName() {
        return https ? "__Host-motcua-session" : "motcua-session";
    }

    String visitorName() {
        return https ? "__Host-motcua-visitor" : "motcua-visitor";
    }

    Optional<SessionToken> session(HttpRequest<?> request) {
        return read(request, sessionName());
    }

    Optional<SessionToken> visitor(HttpRequest<?> request) {
        return read(request, visitorName());
    }

    private static Optional<SessionToken> read(HttpRequest<?> request, String name) {
        return request.getCookies().findCookie(name).flatMap(cookie -> SessionToken.parse(cookie.getValue()));
    }

    Cookie session(SessionToken token) {
        return cookie(sessionName(), token.value());
    }

    Cookie visitor(SessionToken token) {
        return cookie(visitorName(), token.value());
    }

    Cookie noSession() {
        return cookie(sessionName(), "").maxAge(0);
    }

    /// Without an age: both end with the browser, at the latest when the server forgets the session. Lax, not Strict,
    // so
    /// that a link from an e-mail opens the console signed in; forms are protected by their token.
    private Cookie cookie(String name, String value) {
        return Cookie.of(name, value).path("/").httpOnly(true).secure(https).sameSite(SameSite.Lax);
    }
}
