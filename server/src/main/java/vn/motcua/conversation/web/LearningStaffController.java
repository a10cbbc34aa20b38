package vn.motcua.conversation.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.conversation.learning.LearningDesk;
import vn.motcua.conversation.learning.Lesson;
import vn.motcua.conversation.learning.QuestionGroup;
import vn.motcua.conversation.learning.Recalls;
import vn.motcua.conversation.learning.WrongAnswers;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.nlp.restore.Restorer;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.web.Pages;

/// The console's learning loop: what the assistant could not answer, in groups, what editors decide about it, and the
/// corrections that go out.
@Hidden
@Controller("/staff/learning")
@Secured({Role.CATALOGUE_EDITOR_NAME, Role.COORDINATOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class LearningStaffController {
    private static final URI LIST = URI.create("/staff/learning");
    private static final int DECIDED = 30;
    private static final int FOUND = 8;
    private static final int EXAMPLES = 10;

    private final LearningDesk desk;
    private final Recalls recalls;
    private final WrongAnswers wrongAnswers;
    private final ProcedureCatalogue catalogue;
    private final Pages pages;

    LearningStaffController(
            LearningDesk desk, Recalls recalls, WrongAnswers wrongAnswers, ProcedureCatalogue catalogue, Pages pages) {
        this.wrongAnswers = wrongAnswers;
        this.desk = desk;
        this.recalls = recalls;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Authentication authentication) {
        StaffUser staff = user(authentication);
        List<QuestionGroup> groups = desk.open(staff);
        return pages.page(
                request,
                "conversation/learning",
                Map.of(
                        "groups",
                        groups,
                        "readings",
                        readings(groups.stream().map(QuestionGroup::title).toList()),
                        "decided",
                        desk.decided(staff, DECIDED),
                        "recalls",
                        recalls.due(staff),
                        "sent",
                        recalls.sent(staff),
                        "corrected",
                        wrongAnswers.corrected(staff)));
    }

    @Get("/{group}{?q}")
    HttpResponse<?> group(
            HttpRequest<?> request,
            Authentication authentication,
            @PathVariable long group,
            @QueryValue @Nullable String q) {
        return group(request, user(authentication), group, q == null ? "" : q.strip(), Map.of(), List.of());
    }

    private MutableHttpResponse<String> group(
            HttpRequest<?> request,
            StaffUser staff,
            long id,
            String words,
            Map<String, String> typed,
            List<WrongField> errors) {
        QuestionGroup group = desk.group(staff, id);
        String searched = words.isEmpty() ? group.title() : words;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("group", group);
        parameters.put("readings", readings(group.examples(EXAMPLES)));
        parameters.put("words", searched);
        parameters.put("found", catalogue.suggestions(searched, FOUND));
        parameters.put("typed", typed);
        parameters.put("errors", errors);
        return pages.page(request, "conversation/learning-group", parameters);
    }

    /// How questions typed without marks most likely read, where that is sure; only a hint beside what was typed.
    private static Map<String, String> readings(List<String> questions) {
        Map<String, String> readings = new HashMap<>();
        for (String question : questions) {
            Restorer.shipped().sureReading(question).ifPresent(reading -> readings.put(question, reading));
        }
        return readings;
    }

    @Post("/{group}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(
            HttpRequest<?> request,
            Authentication authentication,
            @PathVariable long group,
            @Body Map<String, String> form) {
        StaffUser staff = user(authentication);
        try {
            desk.decide(staff, group, draft(form));
            return HttpResponse.seeOther(LIST);
        } catch (DomainException e) {
            if (e.code() != ErrorCode.INVALID_FIELD) {
                throw e;
            }
            return group(request, staff, group, "", form, e.fields())
                    .status(e.code().status());
        }
    }

    @Post("/lessons/{lesson}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Authentication authentication, @PathVariable long lesson) {
        desk.undo(user(authentication), lesson);
        return HttpResponse.seeOther(LIST);
    }

    @Post("/recall")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> recall(Authentication authentication, @Body Map<String, String> form) {
        recalls.send(user(authentication), form.getOrDefault("subject", ""), form.getOrDefault("text", ""));
        return HttpResponse.seeOther(LIST);
    }

    private static Lesson.Draft draft(Map<String, String> form) {
        Lesson.Kind kind = kind(form.getOrDefault("kind", ""));
        if (kind == Lesson.Kind.LINK) {
            return Lesson.Draft.link(form.getOrDefault("code", ""));
        }
        if (kind == Lesson.Kind.OUT_OF_SCOPE || kind == Lesson.Kind.NO_QUESTION) {
            return Lesson.Draft.of(kind);
        }
        return new Lesson.Draft(
                kind,
                null,
                form.getOrDefault("answer", "").strip(),
                kind == Lesson.Kind.ELSEWHERE
                        ? form.getOrDefault("authority", "").strip()
                        : "",
                form.getOrDefault("source", "").strip(),
                date(form.getOrDefault("validUntil", "").strip()));
    }

    private static Lesson.Kind kind(String name) {
        for (Lesson.Kind kind : Lesson.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new DomainException(ErrorCode.INVALID_FIELD, "no such kind of decision");
    }

    private static @Nullable LocalDate date(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new DomainException(
                    ErrorCode.INVALID_FIELD,
                    "not a date",
                    List.of(WrongField.of("validUntil", "conversation.learning.error.valid_until")));
        }
    }

    private static StaffUser user(Authentication authentication) {
        return StaffUser.from(authentication)
                .orElseThrow(() -> new DomainException(ErrorCode.SIGN_IN_REQUIRED, "nobody is signed in"));
    }
}
