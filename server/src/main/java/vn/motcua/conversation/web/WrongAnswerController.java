package vn.motcua.conversation.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.conversation.learning.WrongAnswers;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.web.Pages;

/// The console's page to mark an answer as wrong: look first whom it concerns and what was said, then send.
@Hidden
@Controller("/staff/learning/wrong")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.COORDINATOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class WrongAnswerController {
    private static final int DAYS_BACK = 7;

    private final WrongAnswers answers;
    private final Pages pages;
    private final Clock clock;

    WrongAnswerController(WrongAnswers answers, Pages pages, Clock clock) {
        this.answers = answers;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("{?code,part,since}")
    HttpResponse<?> show(
            HttpRequest<?> request,
            Authentication authentication,
            @QueryValue @Nullable String code,
            @QueryValue @Nullable String part,
            @QueryValue @Nullable String since) {
        Map<String, String> typed = new HashMap<>();
        typed.put("code", code == null ? "" : code.strip());
        typed.put("part", part == null ? "" : part);
        typed.put(
                "since",
                since == null || since.isBlank()
                        ? LocalDate.now(clock).minusDays(DAYS_BACK).toString()
                        : since);
        return page(request, user(authentication), typed, List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Authentication authentication, @Body Map<String, String> form) {
        StaffUser staff = user(authentication);
        try {
            answers.correct(staff, mark(form), form.getOrDefault("text", ""));
            return HttpResponse.seeOther(URI.create("/staff/learning#wrong"));
        } catch (DomainException e) {
            if (e.code() != ErrorCode.INVALID_FIELD) {
                throw e;
            }
            return page(request, staff, form, e.fields()).status(e.code().status());
        }
    }

    private MutableHttpResponse<String> page(
            HttpRequest<?> request, StaffUser staff, Map<String, String> typed, List<WrongField> errors) {
        Map<String, Object> parameters = new HashMap<>();
        WrongAnswers.@Nullable Concerned concerned = null;
        List<WrongField> faults = errors;
        if (!typed.getOrDefault("code", "").isEmpty()) {
            try {
                concerned = answers.concerned(staff, mark(typed));
            } catch (DomainException e) {
                faults = errors.isEmpty() ? e.fields() : errors;
            }
        }
        parameters.put("typed", typed);
        parameters.put("parts", Arrays.stream(Aspect.values()).map(Enum::name).toList());
        parameters.put("errors", faults);
        parameters.put("concerned", concerned);
        return pages.page(request, "conversation/wrong-answer", parameters);
    }

    private WrongAnswers.Mark mark(Map<String, String> form) {
        Aspect part = Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.name().equals(form.get("part")))
                .findFirst()
                .orElse(null);
        try {
            LocalDate since = LocalDate.parse(form.getOrDefault("since", ""));
            return new WrongAnswers.Mark(
                    form.getOrDefault("code", "").strip(),
                    part,
                    since.atStartOfDay(clock.getZone()).toInstant());
        } catch (DateTimeParseException e) {
            throw new DomainException(
                    ErrorCode.INVALID_FIELD,
                    "not a date",
                    List.of(WrongField.of("since", "conversation.wrong_answer.error.since", 90)));
        }
    }

    private static StaffUser user(Authentication authentication) {
        return StaffUser.from(authentication)
                .orElseThrow(() -> new DomainException(ErrorCode.SIGN_IN_REQUIRED, "nobody is signed in"));
    }
}
