package vn.motcua.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.identity.StaffUser;
import vn.motcua.shared.config.MotcuaSettings;

/// Renders the templates of `src/main/jte`; each gets a parameter `page` with what all of them share.
@Singleton
public final class Pages {
    /// Request attribute in which the sign-in filter leaves the CSRF token of this session.
    public static final String CSRF_ATTRIBUTE = "motcua.csrf";

    /// Request attribute that keeps the page of this request: a page with status 404 must not be replaced by a general
    // one.
    public static final String RENDERED_ATTRIBUTE = "motcua.rendered";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Texts texts;
    private final Assets assets;
    private final MotcuaSettings settings;

    public Pages(Texts texts, Assets assets, MotcuaSettings settings) {
        this.texts = texts;
        this.assets = assets;
        this.settings = settings;
    }

    /// A whole page, status 200 until the caller says otherwise.
    ///
    /// @param template path below `src/main/jte` without `.jte`, as in `procedure/search`
    /// @param parameters the template's parameters but `page`
    public MutableHttpResponse<String> page(HttpRequest<?> request, String template, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("page", context(request));
        var output = new StringOutput(8192);
        engine.render(template + ".jte", all, output);
        String html = output.toString();
        request.setAttribute(RENDERED_ATTRIBUTE, html);
        MutableHttpResponse<String> response =
                HttpResponse.ok(html).contentType(MediaType.of("text/html; charset=utf-8"));
        if (request.getParameters().contains("lang")) {
            response.cookie(Cookie.of(Language.COOKIE, Language.of(request).tag())
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .sameSite(io.micronaut.http.cookie.SameSite.Lax));
        }
        return response;
    }

    /// What templates know of this request, for those who put things into words before a page is rendered.
    public PageContext context(HttpRequest<?> request) {
        return new PageContext(
                texts,
                assets,
                Language.of(request),
                request.getUri().toString(),
                settings.demo(),
                texts.of(Language.of(request), "shared.city." + settings.province()),
                request.getUserPrincipal(Authentication.class)
                        .flatMap(StaffUser::from)
                        .orElse(null),
                request.getAttribute(CSRF_ATTRIBUTE, String.class).orElse(""));
    }
}
