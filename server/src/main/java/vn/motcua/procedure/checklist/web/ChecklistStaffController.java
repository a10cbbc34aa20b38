package vn.motcua.procedure.checklist.web;

import io.micronaut.http.HttpMethod;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.checklist.ChecklistDesk;
import vn.motcua.procedure.checklist.ChecklistTable;
import vn.motcua.procedure.checklist.ChecklistVersion;
import vn.motcua.procedure.checklist.Problem;
import vn.motcua.procedure.checklist.SaveOutcome;
import vn.motcua.procedure.checklist.StarterTables;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Pages;
import vn.motcua.shared.web.Texts;

/// Editors make the tables here: rows in a form, what is wrong beside it, and every way a person may answer. Nothing
// that
/// was typed is lost, whatever goes wrong.
@Hidden
@Controller("/staff/checklists")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ChecklistStaffController {
    private static final int LONGEST_FORM = 2_000_000;

    private final ChecklistDesk desk;
    private final ObjectMapper mapper;
    private final Texts texts;
    private final Pages pages;

    ChecklistStaffController(ChecklistDesk desk, ObjectMapper mapper, Texts texts, Pages pages) {
        this.desk = desk;
        this.mapper = mapper;
        this.texts = texts;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(HttpRequest<?> request) {
        return pages.page(request, "checklist/staff-list", Map.of("rows", desk.rows()));
    }

    /// @param version to begin with an earlier or an offered one
    @Get("/{code}")
    HttpResponse<String> edit(
            HttpRequest<?> request,
            @PathVariable String code,
            @QueryValue @Nullable Integer version,
            @QueryValue @Nullable String done) {
        ChecklistDesk.Sheet sheet = sheet(code);
        ChecklistTable table = sheet.versions().stream()
                .filter(each -> version != null && each.number() == version)
                .findFirst()
                .map(ChecklistVersion::table)
                .orElseGet(sheet::table);
        String message = done != null && done.matches("kept|published|withdrawn") ? done : "";
        return page(request, view(request, sheet, table, sheet.newest(), null, message, ""));
    }

    @Post("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> pressed(
            HttpRequest<?> request, Authentication authentication, @PathVariable String code, @Body String body) {
        ChecklistDesk.Sheet sheet = sheet(code);
        FormFields fields = fields(body);
        String action = fields.text("action");
        ChecklistTable table = TableForm.table(TableEdit.apply(fields, action), sheet.entry());
        int base = fields.number("base");
        return switch (action) {
            case "keep" -> saved(request, sheet, table, desk.keep(table, base, user(authentication)), "kept", base);
            case "publish" ->
                saved(request, sheet, table, desk.publish(table, base, user(authentication)), "published", base);
            case "withdraw" ->
                saved(
                        request,
                        sheet,
                        table,
                        desk.withdraw(table.code(), base, user(authentication)),
                        "withdrawn",
                        base);
            default -> page(request, view(request, sheet, table, base, null, "", ""));
        };
    }

    private HttpResponse<?> saved(
            HttpRequest<?> request,
            ChecklistDesk.Sheet sheet,
            ChecklistTable table,
            SaveOutcome outcome,
            String done,
            int base) {
        return switch (outcome) {
            case SaveOutcome.Saved saved ->
                HttpResponse.seeOther(URI.create("/staff/checklists/" + table.code() + "?done=" + done));
            case SaveOutcome.Faulty faulty ->
                page(request, view(request, sheet, table, base, null, "faulty", ""))
                        .status(HttpStatus.BAD_REQUEST);
            // The next press replaces the other's version, knowingly.
            case SaveOutcome.Stale stale ->
                page(request, view(request, sheet, table, stale.newer().number(), stale.newer(), "", ""))
                        .status(HttpStatus.CONFLICT);
        };
    }

    /// What is wrong and what people would see, while the editor is still typing.
    @Post("/{code}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> preview(HttpRequest<?> request, @PathVariable String code, @Body String body) {
        ChecklistDesk.Sheet sheet = sheet(code);
        ChecklistTable table = TableForm.table(fields(body), sheet.entry());
        return pages.page(request, "checklist/preview", Map.of("view", view(request, sheet, table, 0, null, "", "")));
    }

    /// Puts a table written elsewhere into the form; nothing is stored yet.
    @Post("/{code}/import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> imported(HttpRequest<?> request, @PathVariable String code, @Body String body) {
        ChecklistDesk.Sheet sheet = sheet(code);
        FormFields fields = fields(body);
        String json = fields.text("json");
        try {
            ChecklistTable table = StarterTables.parse(json.getBytes(StandardCharsets.UTF_8), mapper);
            if (!table.code().equals(sheet.entry().code())) {
                throw new IOException(texts.of(Language.of(request), "checklist.problem.CODE_DIFFERS", table.code()));
            }
            return page(request, view(request, sheet, table, fields.number("base"), null, "imported", ""));
        } catch (IOException e) {
            return page(
                            request,
                            view(
                                    request,
                                    sheet,
                                    sheet.table(),
                                    fields.number("base"),
                                    null,
                                    "",
                                    String.valueOf(e.getMessage())))
                    .status(HttpStatus.BAD_REQUEST);
        }
    }

    @Get("/{code}/table.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<ChecklistTable> export(@PathVariable String code) {
        return HttpResponse.ok(sheet(code).table())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + sheet(code).entry().code() + ".json\"");
    }

    private EditorView view(
            HttpRequest<?> request,
            ChecklistDesk.Sheet sheet,
            ChecklistTable table,
            int base,
            @Nullable ChecklistVersion newer,
            String message,
            String unreadable) {
        Language language = Language.of(request);
        List<Problem> problems = desk.check(table);
        return new EditorView(
                sheet,
                table,
                base,
                problems,
                new ProblemWords(texts, language),
                new ChecklistWords(texts, language),
                newer,
                message,
                unreadable,
                request.getMethod() == HttpMethod.POST);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, EditorView view) {
        return pages.page(request, "checklist/editor", Map.of("view", view));
    }

    private ChecklistDesk.Sheet sheet(String code) {
        return ProcedureCode.parse(code)
                .flatMap(desk::sheet)
                .orElseThrow(() ->
                        new DomainException(ErrorCode.PROCEDURE_NOT_FOUND, "no procedure " + code + " is served here"));
    }

    private static FormFields fields(String body) {
        if (body.length() > LONGEST_FORM) {
            throw new DomainException(ErrorCode.TOO_LARGE, "a table of " + body.length() + " characters");
        }
        return FormFields.parse(body);
    }

    private static StaffUser user(Authentication authentication) {
        return StaffUser.from(authentication)
                .orElseThrow(() -> new DomainException(ErrorCode.FORBIDDEN, "not a member of staff"));
    }
}
