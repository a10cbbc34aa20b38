package vn.motcua.procedure.repeal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.repeal.RepealDesk;
import vn.motcua.shared.web.Pages;

/// Records that the newest complete source no longer holds: an editor repeals each, or keeps it.
@Hidden
@Controller("/staff/procedures/vanished")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class VanishedController {
    private final RepealDesk desk;
    private final ProcedureCatalogue catalogue;
    private final Pages pages;

    VanishedController(RepealDesk desk, ProcedureCatalogue catalogue, Pages pages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(HttpRequest<?> request) {
        return pages.page(
                request,
                "procedure/repeal/vanished",
                Map.of(
                        "rows",
                        desk.vanished(),
                        "done",
                        "kept".equals(request.getParameters().get("done"))));
    }

    @Post("/{code}/keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(Authentication actor, @PathVariable String code) {
        ProcedureCode known = ProcedureCode.parse(code).orElseThrow(() -> catalogue.absent(code));
        desk.keep(known, StaffUser.from(actor).orElseThrow());
        return HttpResponse.seeOther(URI.create("/staff/procedures/vanished?done=kept"));
    }
}
