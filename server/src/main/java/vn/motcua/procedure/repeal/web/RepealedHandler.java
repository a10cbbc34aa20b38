package vn.motcua.procedure.repeal.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.mobileapi.v1.procedure.RepealNotice;
import vn.motcua.mobileapi.v1.procedure.RepealedProblem;
import vn.motcua.procedure.ProcedureRepealedException;
import vn.motcua.procedure.Repeal;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Pages;
import vn.motcua.shared.web.Texts;

/// Answers for a repealed procedure, whichever of its pages was asked for (410 Gone): since when, by which decision,
/// and what to use now.
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class RepealedHandler {
    private final Texts texts;
    private final Pages pages;
    private final ObjectMapper json;

    RepealedHandler(Texts texts, Pages pages, ObjectMapper json) {
        this.texts = texts;
        this.pages = pages;
        this.json = json;
    }

    @Error(global = true)
    HttpResponse<?> gone(HttpRequest<?> request, ProcedureRepealedException e) {
        var answer = request.getPath().startsWith("/api/")
                ? HttpResponse.status(HttpStatus.GONE)
                        .contentType(MediaType.of("application/problem+json"))
                        .body(problem(Language.of(request), e))
                : pages.page(
                                request,
                                "procedure/repeal/gone",
                                Map.of("gone", e.procedure(), "successors", e.successors()))
                        .status(HttpStatus.GONE);
        // A repeal can be undone: nobody may keep the answer without asking again.
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-cache").header(HttpHeaders.VARY, "Cookie, Accept-Language");
    }

    private byte[] problem(Language language, ProcedureRepealedException e) {
        Repeal repeal = e.procedure().repeal();
        List<RepealNotice.Successor> successors = e.successors().stream()
                .map(item -> new RepealNotice.Successor(item.code().value(), item.title()))
                .toList();
        try {
            return json.writeValueAsBytes(new RepealedProblem(
                    "urn:motcua:problem:procedure-repealed",
                    texts.of(language, "problem.PROCEDURE_REPEALED.title"),
                    ErrorCode.PROCEDURE_REPEALED.status(),
                    texts.of(language, "problem.PROCEDURE_REPEALED.detail"),
                    ErrorCode.PROCEDURE_REPEALED,
                    e.procedure().code().value(),
                    e.procedure().item().title(),
                    repeal.effectiveFrom(),
                    repeal.decision(),
                    repeal.decidedOn(),
                    successors));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
