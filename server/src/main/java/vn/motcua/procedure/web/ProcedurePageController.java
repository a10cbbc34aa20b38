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
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.CataloguePage;
import vn.motcua.procedure.CatalogueQuery;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.shared.web.Pages;

/// Finding and reading procedures, for citizens; whole without JavaScript.
@Hidden
@Controller("/thu-tuc")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProcedurePageController {
    private static final int NEAREST = 5;

    private final ProcedureCatalogue catalogue;
    private final Pages pages;
    private final StructuredData structured;

    ProcedurePageController(ProcedureCatalogue catalogue, Pages pages, StructuredData structured) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.structured = structured;
    }

    @Get
    HttpResponse<String> search(HttpRequest<?> request) {
        SearchForm form = SearchForm.of(request);
        CataloguePage found = catalogue.search(form.query());
        return pages.page(
                request,
                "procedure/search",
                Map.of("form", form, "found", found, "nearest", found.total() > 0 ? List.of() : nearest(form)));
    }

    private List<CatalogueItem> nearest(SearchForm form) {
        if (form.q().isEmpty()) {
            return List.of();
        }
        List<CatalogueItem> unfiltered =
                catalogue.search(CatalogueQuery.text(form.q(), NEAREST)).items();
        if (!unfiltered.isEmpty()) {
            return unfiltered;
        }
        return catalogue.best(form.q(), NEAREST).stream()
                .flatMap(hit -> catalogue.item(new ProcedureCode(hit.id())).stream())
                .toList();
    }

    @Get("/{code}")
    HttpResponse<String> procedure(HttpRequest<?> request, @PathVariable String code) {
        CatalogueEntry entry = ProcedureCode.parse(code)
                .flatMap(catalogue::byCode)
                .orElseThrow(() -> ProcedureController.unknown(code));
        List<CatalogueItem> related = entry.related().stream()
                .flatMap(other -> catalogue.item(other).stream())
                .toList();
        return pages.page(
                request,
                "procedure/procedure",
                Map.of("entry", entry, "related", related, "structured", structured.of(entry)));
    }
}
