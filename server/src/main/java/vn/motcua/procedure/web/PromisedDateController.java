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
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Repeal;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Pages;
import vn.motcua.shared.web.Sentences;
import vn.motcua.shared.web.Texts;

/// The page "when will I get it": the day, the hour and the way of submission in, the promised date out.
@Hidden
@Controller("/thu-tuc/{code}/ngay-hen")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PromisedDateController {
    private final ProcedureCatalogue catalogue;
    private final PromisedDates dates;
    private final Texts texts;
    private final Pages pages;

    PromisedDateController(ProcedureCatalogue catalogue, PromisedDates dates, Texts texts, Pages pages) {
        this.catalogue = catalogue;
        this.dates = dates;
        this.texts = texts;
        this.pages = pages;
    }

    @Get("{?ngay,gio,kenh,han}")
    HttpResponse<String> page(
            HttpRequest<?> request,
            @PathVariable String code,
            @QueryValue @Nullable String ngay,
            @QueryValue @Nullable String gio,
            @QueryValue @Nullable String kenh,
            @QueryValue @Nullable String han) {
        CatalogueEntry entry =
                ProcedureCode.parse(code).flatMap(catalogue::byCode).orElseThrow(() -> catalogue.absent(code));
        Optional<Repeal> ends = catalogue.ends(entry.code());
        return pages.page(
                request,
                "procedure/promised",
                Map.of(
                        "ends",
                        ends,
                        "successors",
                        ends.map(catalogue::successors).orElse(List.of()),
                        "entry",
                        entry,
                        "outcome",
                        dates.answer(entry, ngay, gio, kenh, han),
                        "say",
                        new Sentences(texts, Language.of(request))));
    }
}
