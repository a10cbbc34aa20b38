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

/// The front door and the pages that explain the service.
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
class HomeController {
    private final Pages pages;

    HomeController(Pages pages) {
        this.pages = pages;
    }

    @Get("/")
    HttpResponse<String> home(HttpRequest<?> request) {
        return pages.page(request, "site/home", Map.of());
    }

    @Get("/gioi-thieu")
    HttpResponse<String> about(HttpRequest<?> request) {
        return pages.page(request, "site/text", Map.of("key", "site.about", "paragraphs", 4));
    }

    @Get("/rieng-tu")
    HttpResponse<String> privacy(HttpRequest<?> request) {
        return pages.page(request, "site/text", Map.of("key", "site.privacy", "paragraphs", 5));
    }
}
