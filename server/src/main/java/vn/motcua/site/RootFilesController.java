package vn.motcua.site;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.motcua.shared.config.MotcuaSettings;

/// Files that browsers only accept at the root of the site; a service worker may control no more than its own folder.
@Hidden
@Controller
class RootFilesController {
    private final byte[] serviceWorker = read("service-worker.js");
    private final byte[] manifest = read("app.webmanifest");

    private final MotcuaSettings settings;

    RootFilesController(MotcuaSettings settings) {
        this.settings = settings;
    }

    @Get("/service-worker.js")
    HttpResponse<byte[]> serviceWorker() {
        return HttpResponse.ok(serviceWorker)
                .contentType(MediaType.of("text/javascript"))
                .header("Cache-Control", "no-cache");
    }

    @Get("/app.webmanifest")
    HttpResponse<byte[]> manifest() {
        return HttpResponse.ok(manifest)
                .contentType(MediaType.of("application/manifest+json"))
                .header("Cache-Control", "max-age=86400");
    }

    @Get("/robots.txt")
    HttpResponse<String> robots() {
        return HttpResponse.ok("User-agent: *\nDisallow: /staff\nDisallow: /phan-anh/\nDisallow: /danh-gia/\n"
                        + "Sitemap: " + settings.publicUrl() + "/sitemap.xml\n")
                .contentType(MediaType.TEXT_PLAIN_TYPE);
    }

    private static byte[] read(String name) {
        try (InputStream stream = RootFilesController.class.getResourceAsStream("/META-INF/pwa/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no static file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
