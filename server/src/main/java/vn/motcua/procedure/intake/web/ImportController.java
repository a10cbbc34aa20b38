package vn.motcua.procedure.intake.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.intake.ImportDesk;
import vn.motcua.procedure.intake.ImportJob;
import vn.motcua.procedure.intake.ImportOutcome;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.MultipartForm;
import vn.motcua.shared.web.Pages;

/// Brings a file of records into the catalogue: choose it, see what it would change, say yes. Works without JavaScript:
/// while something runs the page asks again by itself.
@Hidden
@Controller("/staff/procedures/import")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportController {
    private static final String ADDRESS = "/staff/procedures/import";
    private static final String SECONDS_BETWEEN_LOOKS = "2";

    private final ImportDesk desk;
    private final Pages pages;

    ImportController(ImportDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> form(HttpRequest<?> request) {
        return form(request, "", null);
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(HttpRequest<?> request, Authentication actor, @Body MultipartBody body) {
        MultipartForm parts = MultipartForm.read(body);
        if (parts.tooLarge()) {
            return form(request, "too_large", null).status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        if (parts.files().isEmpty()) {
            return form(request, "no_file", null).status(HttpStatus.BAD_REQUEST);
        }
        return answer(
                request,
                desk.upload(
                        parts.fields().getOrDefault("file.filename", ""),
                        parts.files().getFirst(),
                        parts.fields().containsKey("complete"),
                        StaffUser.from(actor).orElseThrow()));
    }

    @Get("/{id}")
    HttpResponse<String> job(HttpRequest<?> request, @PathVariable UUID id) {
        ImportJob job = desk.job(id).orElseThrow(() -> unknown(id));
        MutableHttpResponse<String> page = pages.page(request, "procedure/intake/job", Map.of("job", job));
        return job.isRunning() ? page.header("Refresh", SECONDS_BETWEEN_LOOKS) : page;
    }

    @Post("/{id}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, Authentication actor, @PathVariable UUID id) {
        if (desk.job(id).isEmpty()) {
            throw unknown(id);
        }
        ImportOutcome outcome = desk.confirm(id, StaffUser.from(actor).orElseThrow());
        return outcome instanceof ImportOutcome.Over ? to("/" + id) : answer(request, outcome);
    }

    @Post("/{id}/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> drop(@PathVariable UUID id) {
        desk.drop(id);
        return to("");
    }

    private HttpResponse<?> answer(HttpRequest<?> request, ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Begun begun -> to("/" + begun.job());
            case ImportOutcome.Busy busy -> form(request, "", busy).status(HttpStatus.CONFLICT);
            case ImportOutcome.Over over -> to("");
        };
    }

    /// @param error `no_file`, `too_large` or nothing
    private MutableHttpResponse<String> form(HttpRequest<?> request, String error, ImportOutcome.@Nullable Busy busy) {
        Map<String, Object> parameters = new HashMap<>();
        List<ImportJob> open = desk.open();
        parameters.put("open", open);
        parameters.put("error", error);
        parameters.put("busy", busy);
        return pages.page(request, "procedure/intake/form", parameters);
    }

    private static HttpResponse<?> to(String path) {
        return HttpResponse.seeOther(URI.create(ADDRESS + path));
    }

    private static DomainException unknown(UUID id) {
        return new DomainException(ErrorCode.NOT_FOUND, "no import has the id " + id);
    }
}
