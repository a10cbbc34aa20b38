package vn.motcua.procedure.repeal.web;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Repeal;
import vn.motcua.procedure.repeal.RepealDesk;
import vn.motcua.procedure.repeal.RepealDraft;
import vn.motcua.procedure.repeal.RepealEvent;
import vn.motcua.procedure.repeal.RepealOutcome;
import vn.motcua.procedure.repeal.web.RepealView.Named;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.web.Pages;

/// Where an editor says that a procedure ends, and takes it back. Whatever is refused, what was typed stays.
@Hidden
@Controller("/staff/procedures/{code}/repeal")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RepealController {
    private final RepealDesk desk;
    private final ProcedureCatalogue catalogue;
    private final Pages pages;

    RepealController(RepealDesk desk, ProcedureCatalogue catalogue, Pages pages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> open(HttpRequest<?> request, @PathVariable String code) {
        ProcedureCode known = known(code);
        RepealDesk.Standing standing = desk.standing(known);
        Repeal repeal = standing.repeal();
        RepealDraft draft = repeal == null
                ? RepealDraft.empty()
                : RepealDraft.of(repeal, standing.events().getFirst().note());
        return page(request, known, standing, standing.number(), draft, List.of(), null);
    }

    /// @param fields `do` is `names` to see what the codes mean, `undo`, or `repeal`
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> act(
            HttpRequest<?> request, Authentication actor, @PathVariable String code, @Body Map<String, Object> fields) {
        ProcedureCode known = known(code);
        RepealDraft draft = draft(fields);
        int from = number(text(fields, "from"));
        return switch (text(fields, "do")) {
            case "repeal" ->
                answer(request, known, from, draft, desk.repeal(known, from, draft, user(actor)), "repealed");
            case "undo" -> answer(request, known, from, draft, desk.undo(known, from, user(actor)), "undone");
            default -> page(request, known, desk.standing(known), from, draft, ofSuccessors(known, draft), null);
        };
    }

    /// Who looks names up has not filled in the rest yet.
    private List<WrongField> ofSuccessors(ProcedureCode code, RepealDraft draft) {
        return desk.faults(code, draft).stream()
                .filter(fault -> fault.field().equals("successors"))
                .toList();
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request,
            ProcedureCode code,
            int from,
            RepealDraft draft,
            RepealOutcome outcome,
            String done) {
        return switch (outcome) {
            case RepealOutcome.Saved saved ->
                HttpResponse.seeOther(URI.create("/staff/procedures/" + code + "?done=" + done));
            case RepealOutcome.Faulty faulty ->
                page(request, code, desk.standing(code), from, draft, faulty.faults(), null)
                        .status(HttpStatus.BAD_REQUEST);
            // The next press replaces the other's decision, knowingly.
            case RepealOutcome.Overtaken overtaken ->
                page(
                                request,
                                code,
                                desk.standing(code),
                                overtaken.newer().number(),
                                draft,
                                List.of(),
                                overtaken.newer())
                        .status(HttpStatus.CONFLICT);
        };
    }

    private MutableHttpResponse<String> page(
            HttpRequest<?> request,
            ProcedureCode code,
            RepealDesk.Standing standing,
            int from,
            RepealDraft draft,
            List<WrongField> faults,
            @Nullable RepealEvent newer) {
        String name = desk.names(List.of(code)).getOrDefault(code, code.value());
        var view = new RepealView(code, name, standing, from, draft, faults, named(draft), newer);
        return pages.page(request, "procedure/repeal/form", Map.of("view", view));
    }

    private List<Named> named(RepealDraft draft) {
        Map<ProcedureCode, String> names = desk.names(draft.codes());
        return draft.words().stream()
                .map(word -> {
                    Optional<ProcedureCode> code = ProcedureCode.parse(word).filter(names::containsKey);
                    return code.map(known -> new Named(word, names.getOrDefault(known, ""), state(known)))
                            .orElseGet(() -> new Named(word, "", "UNKNOWN"));
                })
                .toList();
    }

    private String state(ProcedureCode code) {
        return catalogue.item(code).isPresent()
                ? "SERVED"
                : catalogue.repealed(code).isPresent() ? "REPEALED" : "NOT_SHOWN";
    }

    private ProcedureCode known(String code) {
        return ProcedureCode.parse(code)
                .filter(each -> desk.names(List.of(each)).containsKey(each))
                .orElseThrow(() -> catalogue.absent(code));
    }

    private static RepealDraft draft(Map<String, Object> fields) {
        return new RepealDraft(
                text(fields, "effectiveFrom"),
                text(fields, "decision"),
                text(fields, "decidedOn"),
                text(fields, "successors"),
                text(fields, "note"));
    }

    /// Nothing that a database cannot keep.
    private static String text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null
                ? ""
                : value.toString().replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static StaffUser user(Authentication authentication) {
        return StaffUser.from(authentication).orElseThrow();
    }
}
