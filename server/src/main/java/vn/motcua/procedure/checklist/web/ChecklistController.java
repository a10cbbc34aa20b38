package vn.motcua.procedure.checklist.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.mobileapi.v1.procedure.ChecklistOperations;
import vn.motcua.mobileapi.v1.procedure.ChecklistStep;
import vn.motcua.mobileapi.v1.procedure.ChecklistTableView;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.checklist.Answers;
import vn.motcua.procedure.checklist.Checklists;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Personal checklists for programs.
@Tag(name = "procedures")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChecklistController implements ChecklistOperations {
    private final Checklists checklists;
    private final ProcedureCatalogue catalogue;
    private final MotcuaSettings settings;
    private final Texts texts;

    ChecklistController(Checklists checklists, ProcedureCatalogue catalogue, MotcuaSettings settings, Texts texts) {
        this.checklists = checklists;
        this.catalogue = catalogue;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public HttpResponse<ChecklistTableView> checklistTable(String code, @Nullable String ifNoneMatch) {
        return answer(code, "", ifNoneMatch, served -> mapping().table(served));
    }

    @Override
    public HttpResponse<ChecklistStep> checklist(
            String code, @Nullable List<String> answer, @Nullable String ifNoneMatch) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String each : answer == null ? List.<String>of() : answer) {
            String[] parts = each.split(":", 2);
            choices.put(parts[0], parts[1]);
        }
        var answers = new Answers(choices);
        return answer(code, "-" + Integer.toHexString(choices.hashCode()), ifNoneMatch, served -> mapping()
                .step(served, served.table().walk(answers), settings.publicUrl()));
    }

    private <T> HttpResponse<T> answer(
            String code, String suffix, @Nullable String ifNoneMatch, Function<Checklists.Served, T> body) {
        Checklists.Served served =
                ProcedureCode.parse(code).flatMap(checklists::find).orElseThrow(() -> catalogue.absent(code));
        String tag = "\"" + served.tag() + suffix + "-" + mapping().language().tag() + "\"";
        boolean known = ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
        MutableHttpResponse<T> response = known ? HttpResponse.notModified() : HttpResponse.ok(body.apply(served));
        // Asked again before use: a corrected paper must not live on in caches.
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Cookie");
    }

    private ChecklistMapping mapping() {
        Language language =
                ServerRequestContext.currentRequest().map(Language::of).orElse(Language.VI);
        return new ChecklistMapping(new ChecklistWords(texts, language));
    }
}
