package vn.motcua.procedure.web;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.guide.LifeEventGuide;
import vn.motcua.procedure.guide.LifeEventGuide.Answer;
import vn.motcua.procedure.guide.LifeEventGuide.Step;
import vn.motcua.procedure.guide.LifeEventGuides;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Pages;

/// The way through an event of life: a few questions, then the procedures in their order.
@Hidden
@Controller("/su-kien")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class GuideController {
    private final LifeEventGuides guides;
    private final ProcedureCatalogue catalogue;
    private final Pages pages;

    GuideController(LifeEventGuides guides, ProcedureCatalogue catalogue, Pages pages) {
        this.guides = guides;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> all(HttpRequest<?> request) {
        return pages.page(request, "procedure/guides", Map.of("guides", guides.all()));
    }

    @Get("/{slug}")
    HttpResponse<String> guide(HttpRequest<?> request, @PathVariable String slug) {
        LifeEventGuide guide = guides.bySlug(slug)
                .orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, "no guide is called " + slug));
        Map<String, Answer> answers = answers(guide, request.getParameters());
        return pages.page(
                request,
                "procedure/guide",
                Map.of("guide", guide, "answers", answers, "steps", served(guide.stepsFor(answers))));
    }

    private static Map<String, Answer> answers(LifeEventGuide guide, HttpParameters typed) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (LifeEventGuide.Question question : guide.questions()) {
            switch (Optional.ofNullable(typed.get(question.id())).orElse("")) {
                case "co" -> answers.put(question.id(), Answer.YES);
                case "khong" -> answers.put(question.id(), Answer.NO);
                default -> {
                    // Not answered: every step that depends on it is shown with its condition.
                }
            }
        }
        return answers;
    }

    /// What is not served in this city is left out rather than a link into nothing.
    private Map<Step, CatalogueItem> served(List<Step> steps) {
        Map<Step, CatalogueItem> served = new LinkedHashMap<>();
        steps.forEach(step -> shown(step.code()).ifPresent(item -> served.put(step, item)));
        return served;
    }

    /// A repealed procedure gives its place to the one that replaced it; where several did, its own page names them.
    private Optional<CatalogueItem> shown(ProcedureCode code) {
        return catalogue.item(code).or(() -> catalogue.repealed(code).flatMap(gone -> {
            List<CatalogueItem> successors = catalogue.successors(gone.repeal());
            return successors.size() > 1
                    ? Optional.of(gone.item())
                    : successors.stream().findFirst();
        }));
    }
}
