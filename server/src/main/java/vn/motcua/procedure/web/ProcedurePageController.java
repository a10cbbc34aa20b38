package vn.motcua.procedure.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.procedure.Audience;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.CataloguePage;
import vn.motcua.procedure.CatalogueQuery;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.OnlineLevel;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.shared.web.Pages;

/// Looking procedures up, for people. A filter that does not exist is ignored: links from elsewhere grow old.
@Hidden
@Controller("/thu-tuc")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProcedurePageController {
    private static final int LONGEST_QUERY = 300;
    private static final int LAST_PAGE = 1_000;
    private static final int NEAREST = 5;

    private final ProcedureCatalogue catalogue;
    private final Pages pages;

    ProcedurePageController(ProcedureCatalogue catalogue, Pages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> search(HttpRequest<?> request) {
        String text = parameter(request, "query");
        Optional<CatalogueEntry> byCode = ProcedureCode.parse(text.strip()).flatMap(catalogue::byCode);
        if (byCode.isPresent()) {
            return HttpResponse.seeOther(
                    java.net.URI.create("/thu-tuc/" + byCode.get().code().value()));
        }
        Optional<Level> level = value(Level.class, parameter(request, "level"));
        Optional<OnlineLevel> online = value(OnlineLevel.class, parameter(request, "online"));
        Optional<LifeEvent> event = value(LifeEvent.class, parameter(request, "event"));
        String field = parameter(request, "field");
        int number = page(parameter(request, "page"));
        CataloguePage found = catalogue.search(new CatalogueQuery(
                text, false, field, level, online, Optional.<Audience>empty(), event, number, SearchView.SIZE));
        List<CatalogueItem> nearest = found.total() > 0 ? List.of() : nearest(text);
        return pages.page(
                request,
                "procedure/search",
                Map.of(
                        "view",
                        new SearchView(text, field, name(level), name(online), name(event), number, found, nearest)));
    }

    /// Without filters, and if need be by what a question would be taken for.
    private List<CatalogueItem> nearest(String text) {
        return catalogue.best(text, NEAREST).stream()
                .flatMap(hit -> ProcedureCode.parse(hit.id()).flatMap(catalogue::item).stream())
                .toList();
    }

    @Get("/{code}")
    HttpResponse<?> detail(HttpRequest<?> request, @PathVariable String code) {
        CatalogueEntry entry = ProcedureCode.parse(code)
                .flatMap(catalogue::byCode)
                .orElseThrow(() -> ProcedureController.unknown(code));
        List<CatalogueItem> related = entry.related().stream()
                .flatMap(other -> catalogue.item(other).stream())
                .toList();
        String ask = "/tro-ly?hoi=" + SearchView.encoded(entry.title() + " (" + entry.code() + ")");
        return pages.page(
                request, "procedure/detail", Map.of("entry", entry, "related", related, "askLink", ask));
    }

    private static String parameter(HttpRequest<?> request, String name) {
        String value = request.getParameters().get(name, String.class).orElse("").strip();
        return value.length() > LONGEST_QUERY ? value.substring(0, LONGEST_QUERY) : value;
    }

    private static int page(String text) {
        return text.matches("\\d{1,4}") ? Math.min(LAST_PAGE, Integer.parseInt(text)) : 0;
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse("");
    }
}
