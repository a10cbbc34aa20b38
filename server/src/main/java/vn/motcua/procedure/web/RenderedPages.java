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
import java.util.zip.CRC32C;
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

    private record Rendered(byte[] html, String tag) {}

    /// @param render called when this state of the page has not been rendered yet, or sets a cookie
    HttpResponse<?> page(HttpRequest<?> request, Supplier<HttpResponse<String>> render) {
        if (request.getParameters().contains("lang")) {
            return render.get();
        }
        var key = new Key(
                catalogue.version(), Language.of(request), request.getUri().toString());
        Rendered page = pages.getIfPresent(key);
        if (page == null) {
            page = rendered(Objects.requireNonNull(render.get().body()));
            pages.put(key, page);
        }
        boolean known = ProcedureController.matches(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), page.tag());
        return (known
                        ? HttpResponse.notModified()
                        : HttpResponse.ok(page.html()).contentType(HTML))
                .header(HttpHeaders.ETAG, page.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Cookie");
    }

    /// The tag speaks for the very bytes, so that a new release of the page is fetched too.
    private static Rendered rendered(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32C();
        sum.update(bytes);
        return new Rendered(
                bytes, "\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(bytes.length) + "\"");
    }
}
