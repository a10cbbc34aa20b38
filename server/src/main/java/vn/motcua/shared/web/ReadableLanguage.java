package vn.motcua.shared.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/// Forgets an `Accept-Language` that nobody can read (ngôn ngữ không đọc được), such as a lone comma. The framework
// reads
/// it while it binds the parameters of any route, the error routes included, and would answer 500.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadableLanguage {
    @PreMatching
    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!request.getHeaders().contains(HttpHeaders.ACCEPT_LANGUAGE)) {
            return;
        }
        try {
            request.getLocale();
        } catch (RuntimeException e) {
            if (request.getHeaders() instanceof MutableHttpHeaders headers) {
                headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
            }
        }
    }
}
