package vn.motcua.procedure.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import vn.motcua.identity.Role;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.EditorDesk;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Pages;

/// The catalogue as its editors see it: imports, what they noted, records with source and layers.
@Hidden
@Controller("/staff/procedures")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProcedureStaffController {
    private final EditorDesk desk;
    private final ProcedureCatalogue catalogue;
    private final Pages pages;

    ProcedureStaffController(EditorDesk desk, ProcedureCatalogue catalogue, Pages pages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> overview(HttpRequest<?> request, @QueryValue(defaultValue = "") String q) {
        String words = q.length() > 200 ? q.substring(0, 200) : q;
        return pages.page(
                request,
                "procedure/staff",
                Map.of(
                        "q",
                        words,
                        "records",
                        desk.records(words),
                        "totals",
                        desk.totals(),
                        "served",
                        catalogue.items().size(),
                        "runs",
                        desk.runs()));
    }

    @Get("/imports/{id}")
    HttpResponse<String> run(HttpRequest<?> request, @PathVariable UUID id) {
        EditorDesk.Run run =
                desk.run(id).orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, "no import " + id));
        return pages.page(request, "procedure/import", Map.of("run", run, "rows", desk.findings(id)));
    }

    @Get("/{code}")
    HttpResponse<String> record(HttpRequest<?> request, @PathVariable String code) {
        ProcedureCode known = ProcedureCode.parse(code).orElseThrow(() -> ProcedureController.unknown(code));
        CatalogueEntry entry = desk.entry(known).orElseThrow(() -> ProcedureController.unknown(code));
        return pages.page(
                request,
                "procedure/record",
                Map.of(
                        "entry",
                        entry,
                        "findings",
                        desk.findings(known),
                        "versions",
                        desk.versions(known),
                        "served",
                        catalogue.item(known).isPresent()));
    }
}
