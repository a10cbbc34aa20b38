package vn.motcua.procedure.web;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import vn.motcua.procedure.CatalogueExport;
import vn.motcua.procedure.guide.LifeEventGuides;
import vn.motcua.shared.config.MotcuaSettings;

/// Tells search engines which pages there are and when they changed (sitemaps.org, at most 50,000 addresses: the
/// catalogue has a tenth of them).
@Hidden
@Controller("/sitemap.xml")
@ExecuteOn(TaskExecutors.BLOCKING)
class SitemapController {
    private static final List<String> PAGES =
            List.of("/", "/thu-tuc", "/su-kien", "/tro-ly", "/phan-anh", "/danh-gia", "/du-lieu-mo");

    private final CatalogueExport export;
    private final LifeEventGuides guides;
    private final String site;

    SitemapController(CatalogueExport export, LifeEventGuides guides, MotcuaSettings settings) {
        this.export = export;
        this.guides = guides;
        this.site = settings.publicUrl();
    }

    @Get
    HttpResponse<Writable> sitemap() {
        Writable body = this::write;
        return HttpResponse.ok(body).contentType(MediaType.of("application/xml; charset=utf-8"));
    }

    private void write(Writer writer) throws IOException {
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String page : PAGES) {
            writer.write("<url><loc>" + site + page + "</loc></url>\n");
        }
        for (var guide : guides.all()) {
            writer.write("<url><loc>" + site + "/su-kien/" + guide.slug() + "</loc></url>\n");
        }
        for (CatalogueExport.Changed changed : export.changes()) {
            writer.write("<url><loc>" + site + "/thu-tuc/" + changed.code().value() + "</loc><lastmod>" + changed.on()
                    + "</lastmod></url>\n");
        }
        writer.write("</urlset>\n");
    }
}
