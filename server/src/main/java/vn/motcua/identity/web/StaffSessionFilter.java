package vn.motcua.identity.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.Sessions;
import vn.motcua.identity.StaffSession;
import vn.motcua.shared.web.Pages;

/// Finds out who is signed in before anything else looks at a console page, and leaves the form token in the request.
@ServerFilter("/staff/**")
class StaffSessionFilter implements Ordered {
    static final String SESSION = "motcua.session";
    private static final String NEW_VISITOR = "motcua.visitor";
    /// What a person with a temporary password may still do.
    private static final Set<String> ALWAYS_OPEN = Set.of("/staff/password", "/staff/sign-out");

    private final Sessions sessions;
    private final SessionCookies cookies;

    StaffSessionFilter(Sessions sessions, SessionCookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> identify(HttpRequest<?> request) {
        Optional<SessionToken> token = cookies.session(request);
        Optional<StaffSession> session = token.flatMap(sessions::find);
        if (session.isEmpty()) {
            request.setAttribute(Pages.CSRF_ATTRIBUTE, visitor(request).formToken());
            return null;
        }
        request.setAttribute(SESSION, session.get());
        request.setAttribute(Pages.CSRF_ATTRIBUTE, token.orElseThrow().formToken());
        boolean closed = session.get().mustChangePassword() && !ALWAYS_OPEN.contains(request.getPath());
        return closed ? HttpResponse.seeOther(URI.create("/staff/password")) : null;
    }

    private SessionToken visitor(HttpRequest<?> request) {
        return cookies.visitor(request).orElseGet(() -> {
            SessionToken fresh = SessionToken.fresh();
            request.setAttribute(NEW_VISITOR, fresh);
            return fresh;
        });
    }

    @ResponseFilter
    void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(NEW_VISITOR, SessionToken.class)
                .ifPresent(fresh -> response.cookie(cookies.visitor(fresh)));
    }
}
