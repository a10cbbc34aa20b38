package vn.motcua.procedure.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.motcua.mobileapi.v1.procedure.PromisedDateAnswer;
import vn.motcua.mobileapi.v1.procedure.PromisedDateOperations;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.promise.PromisedDate;
import vn.motcua.procedure.promise.Submission;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Sentences;
import vn.motcua.shared.web.Texts;

/// The promised date for programs.
@Tag(name = "procedures")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class PromisedDateApi implements PromisedDateOperations {
    private final ProcedureCatalogue catalogue;
    private final PromisedDates dates;
    private final Texts texts;

    PromisedDateApi(ProcedureCatalogue catalogue, PromisedDates dates, Texts texts) {
        this.catalogue = catalogue;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public PromisedDateAnswer promisedDate(String code, LocalDate date, String time, String channel) {
        CatalogueEntry entry =
                ProcedureCode.parse(code).flatMap(catalogue::byCode).orElseThrow(() -> catalogue.absent(code));
        PromisedDate promised =
                dates.promise(entry, new Submission(date, LocalTime.parse(time), Channel.valueOf(channel)));
        Language language = ServerRequestContext.<HttpRequest<?>>currentRequest()
                .map(Language::of)
                .orElse(Language.VI);
        return new PromisedDateAnswer(
                promised.receivedOn(), promised.dueOn(), new Sentences(texts, language).all(promised.steps()));
    }
}
