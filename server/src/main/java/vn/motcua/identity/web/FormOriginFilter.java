package vn.motcua.identity.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.filter.FilterBodyParser;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Pages;

/// Refuses what another site makes a signed-in browser send (cross-site request forgery): every request that changes
/// something must come from a page of ours and carry the token of its session, as form field `csrf`, query parameter
/// `csrf` (forms with files) or header `X-CSRF-Token`.
@ServerFilter("/staff/**")
class FormOriginFilter implements Ordered {
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);
    private static final String FIELD = "csrf";

    private final FilterBodyParser forms;
    private final MotcuaSettings settings;

    FormOriginFilter(FilterBodyParser forms, MotcuaSettings settings) {
        this.forms = forms;
        this.settings = settings;
    }

    /// After the security rules: a stranger's form is not even read.
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    /// Waits for the form on a virtual thread; the controller reads the same bytes again.
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        String expected =
                request.getAttribute(Pages.CSRF_ATTRIBUTE, String.class).orElse("");
        if (!comesFromOurPages(request) || expected.isEmpty() || !same(expected, sentToken(request))) {
            throw new DomainException(ErrorCode.FORM_EXPIRED, "the form does not belong to this session");
        }
    }

    private String sentToken(HttpRequest<?> request) {
        String header = request.getHeaders().get("X-CSRF-Token");
        if (header != null) {
            return header;
        }
        String parameter = request.getParameters().get(FIELD);
        if (parameter != null) {
            return parameter;
        }
        boolean form = request.getContentType()
                .filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
                .isPresent();
        return form ? String.valueOf(forms.parseBody(request).join().getOrDefault(FIELD, "")) : "";
    }

    /// Browsers say where a request comes from; programs that are no browsers say nothing, and hold no cookie to steal.
    private boolean comesFromOurPages(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeaders().get("Origin");
        return origin == null || origin.equals(settings.publicUrl()) || isThisHost(origin, request);
    }

    private static boolean isThisHost(String origin, HttpRequest<?> request) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equals(request.getHeaders().get("Host"));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean same(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
