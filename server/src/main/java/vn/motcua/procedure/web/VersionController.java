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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.procedure.CatalogueDesk.Version;
import vn.motcua.procedure.PlainPublishing;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.compare.FieldChange;
import vn.motcua.procedure.compare.Line;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.web.PageContext;
import vn.motcua.shared.web.Pages;

/// Every text that a record had, and what changed from one to another (các phiên bản của một thủ tục).
@Hidden
@Controller("/staff/procedures/{code}/versions")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class VersionController {
    private final CatalogueDesk desk;
    private final PlainPublishing texts;
    private final MotcuaSettings settings;
    private final Pages pages;

    VersionController(CatalogueDesk desk, PlainPublishing texts, MotcuaSettings settings, Pages pages) {
        this.desk = desk;
        this.texts = texts;
        this.settings = settings;
        this.pages = pages;
    }

    /// @param before version to compare from; absent for the one before the newest
    /// @param after version to compare to; absent for the newest
    @Get
    HttpResponse<String> versions(
            HttpRequest<?> request,
            @PathVariable String code,
            @QueryValue @Nullable String before,
            @QueryValue @Nullable String after) {
        CatalogueDesk.Sheet sheet = ProcedureCode.parse(code)
                .flatMap(known -> desk.sheet(known, settings.province()))
                .orElseThrow(() -> ProcedureController.unknown(code));
        VersionChoice choice = VersionChoice.of(sheet.versions(), before, after);
        PageContext page = pages.context(request);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("record", sheet.entry().official());
        parameters.put("versions", sheet.versions());
        parameters.put("choice", choice);
        parameters.put("changes", changes(sheet.entry().code(), choice, page));
        return pages.page(request, "procedure/versions", parameters);
    }

    private List<FieldChange> changes(ProcedureCode code, VersionChoice choice, PageContext page) {
        Version before = choice.before();
        Version after = choice.after();
        return before == null || after == null || !choice.comparable()
                ? List.of()
                : FieldChange.between(fields(code, before, page), fields(code, after, page));
    }

    private SequencedMap<String, List<Line>> fields(ProcedureCode code, Version version, PageContext page) {
        return version.layer().equals("PLAIN")
                ? VersionFields.of(texts.plain(code, version.id()).orElseThrow(), page)
                : VersionFields.of(texts.official(code, version.id()).orElseThrow(), page);
    }
}
