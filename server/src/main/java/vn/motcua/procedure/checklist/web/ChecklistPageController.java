package vn.motcua.procedure.checklist.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Repeal;
import vn.motcua.procedure.checklist.Checklists;
import vn.motcua.procedure.checklist.Stop;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;
import vn.motcua.shared.print.QrCode;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Pages;
import vn.motcua.shared.web.Texts;

/// The citizens' page: one question after the other, then what to bring. The answers stand in the address and nowhere
/// else. Works without JavaScript; where there is no sound table, the procedure's plain list is shown instead.
@Hidden
@Controller("/thu-tuc")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChecklistPageController {
    private final Checklists checklists;
    private final ProcedureCatalogue catalogue;
    private final Office.Finder offices;
    private final RateLimits limits;
    private final MotcuaSettings settings;
    private final ObjectMapper mapper;
    private final Texts texts;
    private final Pages pages;

    ChecklistPageController(
            Checklists checklists,
            ProcedureCatalogue catalogue,
            Office.Finder offices,
            RateLimits limits,
            MotcuaSettings settings,
            ObjectMapper mapper,
            Texts texts,
            Pages pages) {
        this.checklists = checklists;
        this.catalogue = catalogue;
        this.offices = offices;
        this.limits = limits;
        this.settings = settings;
        this.mapper = mapper;
        this.texts = texts;
        this.pages = pages;
    }

    @Get("/{code}/giay-to")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> page(HttpRequest<?> request, @PathVariable String code) {
        return served(code)
                .<HttpResponse<?>>map(served -> page(request, view(request, served)))
                .orElseGet(() -> plainList(code));
    }

    private HttpResponse<String> page(HttpRequest<?> request, ChecklistView view) {
        Optional<Repeal> ends = catalogue.ends(view.code());
        return pages.page(
                request,
                "checklist/page",
                Map.of(
                        "view",
                        view,
                        "ends",
                        ends,
                        "successors",
                        ends.map(catalogue::successors).orElse(List.of())));
    }

    /// The desks of a ward, for the page to put in; not of any procedure, so that phones keep one for all.
    @Get("/noi-nop/{ward}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> offices(HttpRequest<?> request, @PathVariable String ward) {
        AdministrativeUnit chosen = offices.ward(ward)
                .orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, "no ward has the code " + ward));
        return pages.page(request, "checklist/desks", Map.of("ward", chosen, "offices", offices.of(chosen)));
    }

    @Get("/{code}/giay-to/a4.pdf")
    HttpResponse<?> sheet(HttpRequest<?> request, @PathVariable String code) {
        return pdf(request, code, ChecklistPdf::a4);
    }

    @Get("/{code}/giay-to/the.pdf")
    HttpResponse<?> card(HttpRequest<?> request, @PathVariable String code) {
        return pdf(request, code, ChecklistPdf::card);
    }

    @Get("/{code}/giay-to/ma.svg")
    HttpResponse<?> qr(HttpRequest<?> request, @PathVariable String code) {
        return served(code)
                .<HttpResponse<?>>map(served -> HttpResponse.ok(drawn(request, link(view(request, served))))
                        .contentType(MediaType.of("image/svg+xml")))
                .orElseGet(() -> plainList(code));
    }

    private byte[] drawn(HttpRequest<?> request, String link) {
        String title = texts.of(Language.of(request), "checklist.page.qr");
        return QrCode.of(link).svg(title).getBytes(StandardCharsets.UTF_8);
    }

    private String link(ChecklistView view) {
        return settings.publicUrl() + view.address();
    }

    private HttpResponse<?> pdf(
            HttpRequest<?> request, String code, BiFunction<ChecklistPdf, ChecklistView, byte[]> drawing) {
        Optional<ChecklistView> view =
                served(code).map(served -> view(request, served)).filter(ChecklistView::finished);
        if (view.isEmpty()) {
            return plainList(code);
        }
        limits.use(RateLimit.CHECKLIST_PDF, request);
        String link = link(view.get());
        var drawn = new ChecklistPdf(
                texts.of(Language.of(request), "shared.city." + settings.province()),
                link,
                catalogue.ends(view.get().code()).orElse(null));
        return HttpResponse.ok(drawing.apply(drawn, view.get()))
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"giay-to-" + view.get().code() + ".pdf\"");
    }

    private Optional<Checklists.Served> served(String code) {
        return ProcedureCode.parse(code).flatMap(checklists::find);
    }

    private ChecklistView view(HttpRequest<?> request, Checklists.Served served) {
        ChecklistAddress given = ChecklistAddress.of(served.table(), request.getParameters());
        Stop stop = served.table().walk(given.answers());
        ChecklistAddress address = given.with(stop.answers());
        @Nullable AdministrativeUnit ward = offices.ward(given.ward()).orElse(null);
        return new ChecklistView(
                served.entry(),
                served.table(),
                stop,
                address,
                new ChecklistWords(texts, Language.of(request)),
                offices.wards(),
                ward,
                ward == null ? List.of() : offices.of(ward),
                other -> ProcedureCode.parse(other).flatMap(catalogue::item),
                ClientTable.of(served.table()).json(mapper));
    }

    /// A procedure that nobody knows is told so by its own page.
    private static HttpResponse<?> plainList(String code) {
        return HttpResponse.seeOther(URI.create("/thu-tuc/" + code.replaceAll("[^0-9.]", "")));
    }
}
