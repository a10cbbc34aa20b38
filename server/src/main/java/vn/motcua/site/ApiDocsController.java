package vn.motcua.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import vn.motcua.shared.web.Pages;

/// The description of the API for people who write programs against it.
@Hidden
@Controller("/openapi")
class ApiDocsController {
    private final Pages pages;

    ApiDocsController(Pages pages) {
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> viewer(HttpRequest<?> request) {
        return pages.page(request, "site/api", Map.of());
    }
}
