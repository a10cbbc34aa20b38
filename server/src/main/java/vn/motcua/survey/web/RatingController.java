package vn.motcua.survey.web;

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
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.error.RateLimitedException;
import vn.motcua.shared.web.ClientAddress;
import vn.motcua.shared.web.Pages;
import vn.motcua.survey.Channel;
import vn.motcua.survey.FormTickets;
import vn.motcua.survey.LinkToken;
import vn.motcua.survey.OpenSurvey;
import vn.motcua.survey.ShortCode;
import vn.motcua.survey.SurveyOutcome;
import vn.motcua.survey.Surveys;

/// The pages behind a QR code: one form, one word of thanks. No cookie, no script, no trace.
@Hidden
@Controller(Surveys.RATING_PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RatingController {
    private static final URI THANKS = URI.create(Surveys.RATING_PATH + "/cam-on");

    private final Surveys surveys;
    private final FormTickets tickets;
    private final ClientAddress addresses;
    private final Pages pages;

    RatingController(Surveys surveys, FormTickets tickets, ClientAddress addresses, Pages pages) {
        this.surveys = surveys;
        this.tickets = tickets;
        this.addresses = addresses;
        this.pages = pages;
    }

    /// How to rate, and a field for the code under the QR code.
    @Get("{?ma}")
    HttpResponse<?> explain(HttpRequest<?> request, @QueryValue @Nullable String ma) {
        if (ma == null || ma.isBlank()) {
            return start(request, "", "");
        }
        Optional<ShortCode> code = ShortCode.parse(ma);
        if (code.isEmpty()) {
            return start(request, ma, "survey.code.mistyped").status(HttpStatus.BAD_REQUEST);
        }
        try {
            Optional<LinkToken> token = surveys.tokenOf(code.get(), addresses.of(request));
            return token.isPresent()
                    ? HttpResponse.seeOther(URI.create(token.get().path()))
                    : start(request, ma, "survey.code.unknown").status(HttpStatus.NOT_FOUND);
        } catch (RateLimitedException e) {
            return start(request, ma, "survey.code.too_many")
                    .status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", Long.toString(e.retryAfter().toSeconds()));
        }
    }

    private MutableHttpResponse<String> start(HttpRequest<?> request, String typed, String errorKey) {
        Map<String, List<Surveys.OpenDesk>> byUnit = surveys.openDesks().stream()
                .collect(Collectors.groupingBy(desk -> desk.agency().unit(), TreeMap::new, Collectors.toList()));
        return pages.page(request, "survey/start", Map.of("typed", typed, "errorKey", errorKey, "desks", byUnit));
    }

    @Get("/cam-on")
    HttpResponse<?> thanks(HttpRequest<?> request) {
        return pages.page(request, "survey/thanks", Map.of());
    }

    @Get("/{token}")
    HttpResponse<?> form(HttpRequest<?> request, @PathVariable String token) {
        OpenSurvey open = surveys.open(token);
        return page(request, RatingForm.empty(open, tickets.issue(open.point().id())));
    }

    /// Whoever reloads a form that came back, or switches its language there, gets a fresh one.
    @Get("/{token}/gui{?lang}")
    HttpResponse<?> again(@PathVariable String token, @QueryValue @Nullable String lang) {
        String language = lang == null ? "" : "?lang=" + (lang.equals("en") ? "en" : "vi");
        return LinkToken.parse(token)
                .map(t -> HttpResponse.seeOther(URI.create(t.path() + language)))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(Surveys.RATING_PATH)));
    }

    /// Not the form's own address: sending there would drop the form from the browser's cache, and going back would
    /// fetch a fresh ticket.
    @Post("/{token}/gui")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, @PathVariable String token, @Body Map<String, String> fields) {
        OpenSurvey open = surveys.open(token);
        String ticket = fields.getOrDefault("ticket", "");
        Map<String, String> values = RatingForm.values(fields);
        var form = new RatingForm(open, ticket, values, Map.of(), null);
        if (!tickets.isGood(ticket, open.point().id())) {
            var renewed =
                    new RatingForm(open, tickets.issue(open.point().id()), values, Map.of(), "survey.form.expired");
            return page(request, renewed).status(HttpStatus.CONFLICT);
        }
        SurveyOutcome outcome =
                surveys.respond(open, Channel.PAGE, addresses.of(request), ticket, version(fields), values);
        return switch (outcome) {
            case SurveyOutcome.Stored unused -> HttpResponse.seeOther(THANKS);
            // A page's ticket is thanked every time; this case belongs to programs.
            case SurveyOutcome.KeyReused unused -> HttpResponse.seeOther(THANKS);
            case SurveyOutcome.Wrong wrong ->
                page(request, form.wrong(wrong.fields())).status(HttpStatus.BAD_REQUEST);
            case SurveyOutcome.TooMany tooMany ->
                page(request, form.noticed("survey.form.too_many"))
                        .status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(
                                "Retry-After",
                                Long.toString(tooMany.retryAfter().toSeconds()));
        };
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, RatingForm form) {
        // Going back after the thanks shows the sent form with its used ticket, so tapping again counts nothing twice.
        return pages.page(request, "survey/form", Map.of("form", form)).header("Cache-Control", "private, no-cache");
    }

    private static Optional<Integer> version(Map<String, String> fields) {
        String version = fields.getOrDefault("version", "");
        return version.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(version)) : Optional.empty();
    }
}
