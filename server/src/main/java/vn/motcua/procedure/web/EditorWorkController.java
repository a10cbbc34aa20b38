package vn.motcua.procedure.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.identity.Role;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.procedure.plain.FormLinks;
import vn.motcua.procedure.plain.PlainDesk;
import vn.motcua.procedure.repeal.RepealDesk;
import vn.motcua.shared.web.Pages;

/// What waits for an editor: layers to look at again, open drafts, links that broke.
@Hidden
@Controller("/staff/procedures/work")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class EditorWorkController {
    private final PlainDesk desk;
    private final FormLinks links;
    private final RepealDesk repeals;
    private final CatalogueDesk catalogue;
    private final Pages pages;

    EditorWorkController(PlainDesk desk, FormLinks links, RepealDesk repeals, CatalogueDesk catalogue, Pages pages) {
        this.desk = desk;
        this.links = links;
        this.repeals = repeals;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> work(HttpRequest<?> request) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("reviews", desk.toReview());
        parameters.put(
                "vanished",
                repeals.vanished().stream().filter(each -> !each.kept()).count());
        parameters.put("stillPublished", repeals.stillPublished());
        parameters.put("disputed", catalogue.disputed());
        parameters.put("drafts", desk.drafts());
        parameters.put("broken", links.broken());
        parameters.put("coverage", links.coverage());
        parameters.put("checkedAt", links.checkedAt());
        return pages.page(request, "procedure/plain/work", parameters);
    }
}
