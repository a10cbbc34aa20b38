package vn.motcua.procedure.web;

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.ChecklistUpkeep;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.plain.DraftMerge;
import vn.motcua.procedure.plain.DraftMerge.Side;
import vn.motcua.procedure.plain.DraftText;
import vn.motcua.procedure.plain.Drafting;
import vn.motcua.procedure.plain.Editing;
import vn.motcua.procedure.plain.Editing.Stamp;
import vn.motcua.procedure.plain.PaperChanges;
import vn.motcua.procedure.plain.PlainDesk;
import vn.motcua.procedure.plain.PlainDraft;
import vn.motcua.procedure.plain.SaveOutcome;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Pages;

/// The editor of a plain layer beside the official text. Buttons of rows send the whole form and get it back changed;
/// only saving and publishing keep anything.
@Hidden
@Controller("/staff/procedures/{code}/plain")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PlainEditorController {
    private static final String CHOICE = "choice.";

    private final PlainDesk desk;
    private final Drafting drafting;
    private final PlainRules rules;
    private final DraftText draftText;
    private final ProcedurePageController citizenPages;
    private final ChecklistUpkeep checklists;
    private final CatalogueDesk catalogue;
    private final MotcuaSettings settings;
    private final Pages pages;

    PlainEditorController(
            PlainDesk desk,
            Drafting drafting,
            PlainRules rules,
            DraftText draftText,
            ProcedurePageController citizenPages,
            ChecklistUpkeep checklists,
            CatalogueDesk catalogue,
            MotcuaSettings settings,
            Pages pages) {
        this.desk = desk;
        this.drafting = drafting;
        this.rules = rules;
        this.draftText = draftText;
        this.citizenPages = citizenPages;
        this.checklists = checklists;
        this.catalogue = catalogue;
        this.settings = settings;
        this.pages = pages;
    }

    /// A record without a plain layer opens with one drafted from it.
    @Get
    HttpResponse<String> open(HttpRequest<?> request, @PathVariable String code) {
        Editing editing = desk.open(read(code));
        CatalogueEntry entry = editing.standing().entry();
        boolean raw = !entry.curated() && !editing.hasDraft();
        return editor(request, editing, editing.stamp(), editing.draft(), Map.of(), raw ? "drafted" : "", "");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> act(
            HttpRequest<?> request, Authentication actor, @PathVariable String code, @Body Map<String, Object> fields) {
        Editing editing = desk.open(read(code));
        var form = new PlainForm(fields);
        Stamp stamp = stamp(form);
        PlainDraft draft = form.draft(desk.base(read(code), stamp, editing).channels());
        return switch (form.action()) {
            case "save" -> keep(request, editing, stamp, draft, false, user(actor));
            case "publish" -> {
                Map<String, String> affected = affected(read(code), stamp, editing, draft);
                yield affected.isEmpty()
                        ? keep(request, editing, stamp, draft, true, user(actor))
                        : warned(request, editing, stamp, draft, affected);
            }
            case "publish.both" -> both(request, editing, stamp, draft, form.text("shown"), user(actor));
            case "publish.leave" -> keep(request, editing, stamp, draft, true, user(actor));
            case "publish.rename" -> renamed(request, editing, stamp, draft, user(actor));
            case "preview" ->
                citizenPages.render(
                        request, new CatalogueEntry(editing.standing().entry().official(), draft.layer()));
            case "review" -> editor(request, editing, stamp, draft.settling(List.of()), Map.of(), "unsaved", "papers");
            case "check" -> editor(request, editing, stamp, draft, Map.of(), "unsaved", "table");
            case "record" ->
                editor(request, editing, stamp, drafting.from(editing.standing().entry()), Map.of(), "drafted", "");
            default -> {
                PlainDraft after =
                        form.afterRowAction(draft, editing.standing().entry().official());
                yield editor(request, editing, stamp, after, Map.of(), "unsaved", form.rowInView(draft, after));
            }
        };
    }

    /// Layer and question table with one press; should the table no longer be the one that was shown, it is shown
    // again.
    private HttpResponse<?> both(
            HttpRequest<?> request, Editing editing, Stamp stamp, PlainDraft draft, String shown, StaffUser editor) {
        CatalogueEntry entry = new CatalogueEntry(editing.standing().entry().official(), draft.layer());
        ChecklistUpkeep.Proposed table = checklists.propose(entry, draft.asked());
        if (!table.mark().equals(shown)) {
            return editor(request, editing, stamp, draft, Map.of(), "table", "table-changed");
        }
        HttpResponse<?> kept = keep(request, editing, stamp, draft, true, editor);
        boolean published =
                kept.status() == HttpStatus.SEE_OTHER && checklists.publishProposed(entry, draft.asked(), editor);
        return published ? toRecord(entry.code(), "published_both") : kept;
    }

    /// Papers of the published checklist that this draft takes away: the new name by the old, an empty one for none.
    private Map<String, String> affected(ProcedureCode code, Stamp from, Editing editing, PlainDraft draft) {
        return PaperChanges.between(desk.base(code, from, editing), draft, checklists.papersOf(code));
    }

    private HttpResponse<String> warned(
            HttpRequest<?> request, Editing editing, Stamp stamp, PlainDraft draft, Map<String, String> affected) {
        Map<String, Object> parameters = parameters(request, editing, stamp, draft, Map.of(), "unsaved", "");
        parameters.put("affected", affected);
        return pages.page(request, "procedure/plain/editor", parameters).status(HttpStatus.CONFLICT);
    }

    private HttpResponse<?> renamed(
            HttpRequest<?> request, Editing editing, Stamp stamp, PlainDraft draft, StaffUser editor) {
        ProcedureCode code = editing.standing().entry().code();
        Map<String, String> affected = affected(code, stamp, editing, draft);
        HttpResponse<?> kept = keep(request, editing, stamp, draft, true, editor);
        affected.values().removeIf(String::isEmpty);
        if (kept.status() == HttpStatus.SEE_OTHER && !affected.isEmpty()) {
            checklists.rename(code, affected, editor);
        }
        return kept;
    }

    private HttpResponse<?> keep(
            HttpRequest<?> request, Editing editing, Stamp stamp, PlainDraft draft, boolean publish, StaffUser editor) {
        Map<String, String> errors = publish ? rules.toPublish(review(editing, draft)) : rules.toKeep(draft);
        if (!errors.isEmpty()) {
            return editor(request, editing, stamp, draft, errors, "unsaved", "").status(HttpStatus.BAD_REQUEST);
        }
        ProcedureCode code = editing.standing().entry().code();
        return switch (desk.save(code, stamp, draft, publish, editor)) {
            case SaveOutcome.Saved saved ->
                publish ? toRecord(code, "published") : HttpResponse.seeOther(address(code, "/plain?done=saved"));
            case SaveOutcome.Overtaken overtaken -> conflict(request, stamp, draft, overtaken, publish);
        };
    }

    private PlainReview review(Editing editing, PlainDraft draft) {
        Procedure record = editing.standing().entry().official();
        return PlainReview.of(
                record, draft, checklists.propose(new CatalogueEntry(record, draft.layer()), draft.asked()));
    }

    private HttpResponse<String> conflict(
            HttpRequest<?> request, Stamp from, PlainDraft mine, SaveOutcome.Overtaken overtaken, boolean publish) {
        return pages.page(
                        request,
                        "procedure/plain/conflict",
                        Map.of(
                                "editing",
                                overtaken.theirs(),
                                "from",
                                from.toString(),
                                "mine",
                                draftText.write(mine),
                                "differences",
                                overtaken.differences(),
                                "publish",
                                publish))
                .status(HttpStatus.CONFLICT);
    }

    /// The two texts joined as chosen; should a third have been saved meanwhile, the question is asked again.
    @Post("/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> merge(
            HttpRequest<?> request, Authentication actor, @PathVariable String code, @Body Map<String, Object> fields) {
        var form = new PlainForm(fields);
        Stamp from = stamp(form);
        PlainDraft mine = draftText.read(form.text("mine"));
        Editing now = desk.open(read(code));
        PlainDraft base = desk.base(read(code), from, now);
        boolean publish = form.action().equals("publish");
        if (!now.stamp().toString().equals(form.text("seen"))) {
            var again = new SaveOutcome.Overtaken(now, base, DraftMerge.differences(base, mine, now.draft()));
            return conflict(request, from, mine, again, publish);
        }
        PlainDraft joined = DraftMerge.join(base, mine, now.draft(), choices(fields));
        if (form.action().equals("edit")) {
            return editor(request, now, now.stamp(), joined, Map.of(), "unsaved", "");
        }
        return keep(request, now, now.stamp(), joined, publish, user(actor));
    }

    private static Map<String, Side> choices(Map<String, Object> fields) {
        Map<String, Side> choices = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(CHOICE)) {
                choices.put(
                        name.substring(CHOICE.length()),
                        Side.THEIRS.name().equals(String.valueOf(value)) ? Side.THEIRS : Side.MINE);
            }
        });
        return choices;
    }

    @Post("/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> discard(Authentication actor, @PathVariable String code, @Body Map<String, Object> fields) {
        desk.discard(read(code), stamp(new PlainForm(fields)), user(actor));
        return toRecord(read(code), "discarded");
    }

    @Post("/reviewed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reviewed(Authentication actor, @PathVariable String code) {
        desk.reviewed(read(code), user(actor));
        return toRecord(read(code), "reviewed");
    }

    /// An earlier version, as citizens saw it.
    @Get("/versions/{version}")
    HttpResponse<String> version(HttpRequest<?> request, @PathVariable String code, @PathVariable UUID version) {
        CatalogueEntry entry = desk.open(read(code)).standing().entry();
        return desk.layer(read(code), version)
                .map(layer -> citizenPages.render(request, new CatalogueEntry(entry.official(), layer)))
                .orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, "no version " + version));
    }

    @Post("/versions/{version}/restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> restore(Authentication actor, @PathVariable String code, @PathVariable UUID version) {
        desk.restore(read(code), version, user(actor));
        return toRecord(read(code), "restored");
    }

    private MutableHttpResponse<String> editor(
            HttpRequest<?> request,
            Editing editing,
            Stamp stamp,
            PlainDraft draft,
            Map<String, String> errors,
            String state,
            String inView) {
        return pages.page(
                request, "procedure/plain/editor", parameters(request, editing, stamp, draft, errors, state, inView));
    }

    private Map<String, Object> parameters(
            HttpRequest<?> request,
            Editing editing,
            Stamp stamp,
            PlainDraft draft,
            Map<String, String> errors,
            String state,
            String inView) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("editing", editing);
        parameters.put("stamp", stamp.toString());
        parameters.put("draft", draft);
        parameters.put("review", review(editing, draft));
        parameters.put(
                "tableMade", checklists.standing(editing.standing().entry()).made());
        parameters.put("findings", findings(editing.standing().entry().code()));
        parameters.put("errors", errors);
        parameters.put("remarks", PlainRemarks.of(draft));
        parameters.put(
                "state",
                state.isEmpty() && "saved".equals(request.getParameters().get("done")) ? "saved" : state);
        parameters.put("inView", inView);
        parameters.put("affected", Map.of());
        return parameters;
    }

    /// What the import doubted of the record.
    private List<Finding> findings(ProcedureCode code) {
        return catalogue.sheet(code, settings.province()).stream()
                .flatMap(sheet -> sheet.findings().stream())
                .filter(finding -> finding.kind() == Finding.Kind.DOUBTFUL)
                .toList();
    }

    private static HttpResponse<?> toRecord(ProcedureCode code, String done) {
        return HttpResponse.seeOther(address(code, "?done=" + done));
    }

    private static URI address(ProcedureCode code, String rest) {
        return URI.create("/staff/procedures/" + code + rest);
    }

    private static Stamp stamp(PlainForm form) {
        try {
            return Stamp.parse(form.text("base"));
        } catch (IllegalArgumentException malformed) {
            throw new DomainException(
                    ErrorCode.INVALID_REQUEST, "the form does not say what it started from", List.of());
        }
    }

    private static ProcedureCode read(String code) {
        return ProcedureCode.parse(code).orElseThrow(() -> ProcedureController.unknown(code));
    }

    private static StaffUser user(Authentication authentication) {
        return StaffUser.from(authentication).orElseThrow();
    }
}
