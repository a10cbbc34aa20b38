package vn.motcua.identity.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Keeps the demo mode on its own machine: everybody knows its passwords. Other machines get no page, nor does a page
// of
/// another site that points its own name at this machine.
@Requires(property = "motcua.mode", notEquals = "production")
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class DemoGuard implements Ordered {
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        InetAddress sender = request.getRemoteAddress().getAddress();
        String host = request.getHeaders().get("Host");
        if (sender != null && sender.isLoopbackAddress() && (host == null || isThisMachine(host))) {
            return null;
        }
        return HttpResponse.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.TEXT_PLAIN_TYPE)
                .body("motcua is in demo mode and answers only on its own machine. "
                        + "Set MOTCUA_PUBLIC_URL (and see README.md) to serve people.\n");
    }

    static boolean isThisMachine(String hostHeader) {
        try {
            String name = URI.create("http://" + hostHeader).getHost();
            if (name == null) {
                return false;
            }
            String host = name.toLowerCase(Locale.ROOT);
            return host.equals("localhost")
                    || host.endsWith(".localhost")
                    || host.equals("[::1]")
                    || host.matches("127(\\.\\d{1,3}){3}");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
