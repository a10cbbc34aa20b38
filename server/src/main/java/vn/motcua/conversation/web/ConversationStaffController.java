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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.conversation.AssistantSwitch;
import vn.motcua.conversation.HandoverDesk;
import vn.motcua.conversation.OfficersAnswers;
import vn.motcua.conversation.RephraseSwitch;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.web.Pages;

/// The console's conversations: who waits for an officer, what went wrong, and the assistant's switch.
@Hidden
@Controller("/staff/conversations")
@Secured({Role.OFFICER_NAME, Role.COORDINATOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ConversationStaffController {
    private static final URI LIST = URI.create("/staff/conversations");
    private static final int SWITCHES_SHOWN = 5;

    private final HandoverDesk desk;
    private final OfficersAnswers answers;
    private final AssistantSwitch assistant;
    private final RephraseSwitch rephrasing;
    private final Pages pages;

    ConversationStaffController(
            HandoverDesk desk,
            OfficersAnswers answers,
            AssistantSwitch assistant,
            RephraseSwitch rephrasing,
            Pages pages) {
        this.rephrasing = rephrasing;
        this.desk = desk;
        this.answers = answers;
        this.assistant = assistant;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Authentication authentication) {
        return list(request, user(authentication), List.of());
    }

    private MutableHttpResponse<String> list(HttpRequest<?> request, StaffUser staff, List<WrongField> errors) {
        return pages.page(
                request,
                "conversation/staff-list",
                Map.of(
                        "waiting", desk.waiting(staff),
                        "wentWrong", desk.wentWrong(staff),
                        "on", assistant.isOn(),
                        "switches", assistant.history(SWITCHES_SHOWN),
                        "rephrasing", rephrasing,
                        "errors", errors));
    }

    @Post("/assistant")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> turn(HttpRequest<?> request, Authentication authentication, @Body Map<String, String> form) {
        StaffUser staff = user(authentication);
        try {
            assistant.turn(staff, "on".equals(form.get("turn")), form.getOrDefault("reason", ""));
            return HttpResponse.seeOther(LIST);
        } catch (DomainException e) {
            return list(request, staff, wrong(e)).status(e.code().status());
        }
    }

    @Post("/rephrasing")
    @Secured(Role.ADMINISTRATOR_NAME)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> turnRephrasing(
            HttpRequest<?> request, Authentication authentication, @Body Map<String, String> form) {
        StaffUser staff = user(authentication);
        try {
            rephrasing.turn(staff, "on".equals(form.get("turn")), form.getOrDefault("reason", ""));
            return HttpResponse.seeOther(LIST);
        } catch (DomainException e) {
            return list(request, staff, wrong(e)).status(e.code().status());
        }
    }

    @Get("/{number}{?sent}")
    HttpResponse<?> open(
            HttpRequest<?> request,
            Authentication authentication,
            @PathVariable long number,
            @QueryValue @Nullable String sent) {
        return open(request, user(authentication), number, sent, List.of(), "");
    }

    private MutableHttpResponse<String> open(
            HttpRequest<?> request,
            StaffUser staff,
            long number,
            @Nullable String sent,
            List<WrongField> errors,
            String typed) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("conversation", desk.open(staff, number));
        parameters.put("errors", errors);
        parameters.put("typed", typed);
        parameters.put("sent", sent == null ? "" : sent);
        return pages.page(request, "conversation/staff-thread", parameters);
    }

    @Post("/{number}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            HttpRequest<?> request,
            Authentication authentication,
            @PathVariable long number,
            @Body Map<String, String> form) {
        StaffUser staff = user(authentication);
        String text = form.getOrDefault("text", "");
        try {
            boolean delivered = answers.answer(staff, number, text);
            return HttpResponse.seeOther(
                    URI.create("/staff/conversations/" + number + "?sent=" + (delivered ? "yes" : "kept")));
        } catch (DomainException e) {
            return open(request, staff, number, null, wrong(e), text)
                    .status(e.code().status());
        }
    }

    @Post("/{number}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(Authentication authentication, @PathVariable long number) {
        desk.close(user(authentication), number);
        return HttpResponse.seeOther(LIST);
    }

    @Post("/reviewed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reviewed(Authentication authentication, @Body Map<String, String> form) {
        String message = form.getOrDefault("message", "");
        if (message.matches("\\d{1,18}")) {
            desk.markReviewed(user(authentication), Long.parseLong(message));
        }
        return HttpResponse.seeOther(LIST);
    }

    /// Wrong fields are shown on the page; any other fault is not the form's.
    private static List<WrongField> wrong(DomainException e) {
        if (e.code() != ErrorCode.INVALID_FIELD) {
            throw e;
        }
        return e.fields();
    }

    private static StaffUser user(Authentication authentication) {
        return StaffUser.from(authentication)
                .orElseThrow(() -> new DomainException(ErrorCode.SIGN_IN_REQUIRED, "nobody is signed in"));
    }
}
