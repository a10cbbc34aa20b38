package vn.motcua.procedure.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.web.Language;

/// Pages of the catalogue, rendered once for each state of it and then handed out as they are: many people ask for the
/// same few pages.
@Singleton
final class RenderedPages {
    /// Each is about 40 kB.
    private static final int MOST = 400;

    private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

    private final ProcedureCatalogue catalogue;
    private final Cache<Key, Rendered> pages =
            Caffeine.newBuilder().maximumSize(MOST).build();

    RenderedPages(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Key(long version, Language language, String address) {}

    /// @param render called when this state of the page has not been rendered yet, or sets a cookie
    HttpResponse<?> page(HttpRequest<?> request, Supplier<HttpResponse<String>> render) {
        if (request.getParameters().contains("lang")) {
            return render.get();
        }
        var key = new Key(
                catalogue.version(), Language.of(request), request.getUri().toString());
        Rendered page = pages.getIfPresent(key);
        if (page == null) {
            String html = Objects.requireNonNull(render.get().body());
            page = Rendered.of(html.getBytes(StandardCharsets.UTF_8));
            pages.put(key, page);
        }
        return page.answer(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), HTML)
                .header(HttpHeaders.VARY, "Cookie");
    }
}
