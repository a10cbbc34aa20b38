package vn.motcua.procedure.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import vn.motcua.procedure.CatalogueExport;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.web.Pages;

/// Tells people what of the catalogue they may take along and how (dữ liệu mở).
@Hidden
@Controller("/du-lieu-mo")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class OpenDataController {
    private final CatalogueExport export;
    private final MotcuaSettings settings;
    private final Pages pages;

    OpenDataController(CatalogueExport export, MotcuaSettings settings, Pages pages) {
        this.export = export;
        this.settings = settings;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> page(HttpRequest<?> request) {
        return pages.page(
                request, "procedure/open-data", Map.of("extent", export.extent(), "site", settings.publicUrl()));
    }
}
