package vn.motcua.identity.web;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import vn.motcua.identity.StaffSession;

/// Hands the session that the filter found to Micronaut Security, whose rules guard the controllers.
@Singleton
class SessionAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        return request.getAttribute(StaffSessionFilter.SESSION, StaffSession.class)
                .map(session -> Publishers.just(session.user().toAuthentication()))
                .orElseGet(Publishers::empty);
    }
}
