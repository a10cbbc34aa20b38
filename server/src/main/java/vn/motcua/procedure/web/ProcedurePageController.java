package vn.motcua.procedure.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.nlp.restore.Restorer;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.CataloguePage;
import vn.motcua.procedure.PersonalChecklists;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Repeal;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.web.Pages;

/// The citizens' pages: find a procedure, read what to bring and how it goes. All of it works without JavaScript.
@Hidden
@Controller("/thu-tuc")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProcedurePageController {
    private static final int NEAREST = 5;

    private final ProcedureCatalogue catalogue;
    private final PersonalChecklists checklists;
    private final BrowseLists browsing;
    private final StructuredData structured;
    private final MotcuaSettings settings;
    private final Pages pages;
    private final RenderedPages rendered;

    ProcedurePageController(
            ProcedureCatalogue catalogue,
            PersonalChecklists checklists,
            BrowseLists browsing,
            StructuredData structured,
            MotcuaSettings settings,
            Pages pages,
            RenderedPages rendered) {
        this.catalogue = catalogue;
        this.checklists = checklists;
        this.browsing = browsing;
        this.structured = structured;
        this.settings = settings;
        this.pages = pages;
        this.rendered = rendered;
    }

    @Get
    HttpResponse<?> search(HttpRequest<?> request) {
        SearchAddress address = SearchAddress.of(request.getParameters());
        // Somebody with the code of a repealed procedure in hand is to hear that it is.
        Optional<ProcedureCode> byCode = ProcedureCode.parse(address.query())
                .filter(code -> catalogue.item(code).isPresent()
                        || catalogue.repealed(code).isPresent());
        if (byCode.isPresent() && !address.typing()) {
            return HttpResponse.seeOther(URI.create("/thu-tuc/" + byCode.get()));
        }
        CataloguePage found = catalogue.search(address.wanted());
        Function<ProcedureCode, Optional<Repeal>> ends = catalogue::ends;
        return pages.page(
                request,
                "procedure/search",
                Map.of(
                        "address",
                        address,
                        "found",
                        found,
                        "browse",
                        browsing.current(),
                        "reading",
                        Restorer.shipped().sureReading(address.query()),
                        "nearest",
                        found.total() == 0 ? nearest(address.query()) : List.of(),
                        "province",
                        settings.province(),
                        "ends",
                        ends));
    }

    /// Weak matches are better than an empty page, as long as they are called what they are.
    private List<CatalogueItem> nearest(String query) {
        return catalogue.best(query, NEAREST).stream()
                .flatMap(hit -> ProcedureCode.parse(hit.id()).flatMap(catalogue::item).stream())
                .toList();
    }

    @Get("/{code}")
    HttpResponse<?> procedure(HttpRequest<?> request, @PathVariable String code) {
        return rendered.page(request, () -> render(request, code));
    }

    private HttpResponse<String> render(HttpRequest<?> request, String code) {
        CatalogueEntry entry =
                ProcedureCode.parse(code).flatMap(catalogue::byCode).orElseThrow(() -> catalogue.absent(code));
        return render(request, entry);
    }

    /// In place of a repealed one what replaced it.
    private Stream<CatalogueItem> related(ProcedureCode code) {
        return Stream.concat(
                catalogue.item(code).stream(),
                catalogue.repealed(code).stream().flatMap(gone -> catalogue.successors(gone.repeal()).stream()));
    }

    /// The page of a procedure, also of one that is not published yet.
    MutableHttpResponse<String> render(HttpRequest<?> request, CatalogueEntry entry) {
        List<CatalogueItem> related = entry.related().stream()
                .flatMap(this::related)
                .filter(item -> !item.code().equals(entry.code()))
                .distinct()
                .toList();
        Optional<Repeal> ends = catalogue.ends(entry.code());
        return pages.page(
                request,
                "procedure/page",
                Map.of(
                        "ends",
                        ends,
                        "successors",
                        ends.map(catalogue::successors).orElse(List.of()),
                        "entry",
                        entry,
                        "related",
                        related,
                        "ownList",
                        checklists.existFor(entry.code()),
                        "structured",
                        structured.of(entry)));
    }
}
