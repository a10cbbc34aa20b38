package vn.motcua.conversation.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import vn.motcua.conversation.ConversationId;
import vn.motcua.shared.config.MotcuaSettings;

/// Remembers on the phone which conversation is this person's; no script can read it.
@Singleton
class ChatCookie {
    private static final String NAME = "motcua-chat";
    private static final Duration KEPT = Duration.ofDays(30);

    private final boolean https;

    ChatCookie(MotcuaSettings settings) {
        this.https = settings.publicUrl().startsWith("https:");
    }

    Optional<ConversationId> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).flatMap(cookie -> ConversationId.parse(cookie.getValue()));
    }

    Cookie of(ConversationId id) {
        return cookie(id.text()).maxAge(KEPT);
    }

    Cookie none() {
        return cookie("").maxAge(0);
    }

    private Cookie cookie(String value) {
        return Cookie.of(NAME, value)
                .path("/tro-ly")
                .httpOnly(true)
                .secure(https)
                .sameSite(SameSite.Lax);
    }
}
