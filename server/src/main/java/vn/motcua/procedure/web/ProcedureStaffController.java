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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.procedure.ChecklistUpkeep;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.plain.PlainDesk;
import vn.motcua.procedure.repeal.RepealDesk;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Pages;

/// The editors' view of the catalogue: imports, what they found, every record with both its layers. Reads only.
@Hidden
@Controller("/staff/procedures")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProcedureStaffController {
    private static final int RUNS = 10;
    private static final int RECORDS = 50;
    private static final int FINDINGS = 500;

    /// What an editor has just done, told above the record.
    private static final Set<String> DONE =
            Set.of("published", "published_both", "restored", "discarded", "reviewed", "repealed", "undone");

    private final CatalogueDesk desk;
    private final PlainDesk plainDesk;
    private final RepealDesk repeals;
    private final ChecklistUpkeep checklists;
    private final MotcuaSettings settings;
    private final Pages pages;

    ProcedureStaffController(
            CatalogueDesk desk,
            PlainDesk plainDesk,
            RepealDesk repeals,
            ChecklistUpkeep checklists,
            MotcuaSettings settings,
            Pages pages) {
        this.desk = desk;
        this.plainDesk = plainDesk;
        this.repeals = repeals;
        this.checklists = checklists;
        this.settings = settings;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> overview(HttpRequest<?> request, @QueryValue @Nullable String words) {
        String wanted = Objects.requireNonNullElse(words, "").strip();
        return pages.page(
                request,
                "procedure/desk",
                Map.of(
                        "words",
                        wanted,
                        "counts",
                        desk.counts(settings.province()),
                        "runs",
                        desk.runs(RUNS),
                        "rows",
                        desk.records(wanted, RECORDS)));
    }

    @Get("/imports/{id}")
    HttpResponse<String> imported(HttpRequest<?> request, @PathVariable UUID id, @QueryValue @Nullable String reason) {
        CatalogueDesk.Run run =
                desk.run(id).orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, "no import has the id " + id));
        List<CatalogueDesk.FindingCount> counts = desk.findingCounts(id);
        Optional<Finding.Reason> shown = Arrays.stream(Finding.Reason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst()
                .or(() ->
                        counts.stream().map(CatalogueDesk.FindingCount::reason).findFirst());
        return pages.page(
                request,
                "procedure/import",
                Map.of(
                        "run",
                        run,
                        "counts",
                        counts,
                        "shown",
                        shown.map(Finding.Reason::name).orElse(""),
                        "findings",
                        shown.map(each -> desk.findings(id, each, FINDINGS)).orElse(List.of())));
    }

    @Get("/{code}")
    HttpResponse<String> record(HttpRequest<?> request, @PathVariable String code) {
        CatalogueDesk.Sheet sheet = ProcedureCode.parse(code)
                .flatMap(known -> desk.sheet(known, settings.province()))
                .orElseThrow(() -> ProcedureController.unknown(code));
        String done = Objects.requireNonNullElse(request.getParameters().get("done"), "");
        return pages.page(
                request,
                "procedure/record",
                Map.of(
                        "sheet",
                        sheet,
                        "standing",
                        repeals.standing(sheet.entry().code()),
                        "conflicts",
                        desk.conflicts(sheet.entry().code()),
                        "checklist",
                        checklists.standing(sheet.entry()),
                        "plainVersions",
                        plainDesk.versions(sheet.entry().code()),
                        "done",
                        DONE.contains(done) ? done : ""));
    }
}
