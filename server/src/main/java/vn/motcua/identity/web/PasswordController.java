package vn.motcua.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.PasswordRules;
import vn.motcua.identity.Sessions;
import vn.motcua.identity.StaffSession;
import vn.motcua.identity.StaffUser;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Pages;

/// Where a member of staff replaces the own password; the only open page while it is a temporary one.
@Hidden
@Controller("/staff/password")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PasswordController {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final Pages pages;

    PasswordController(Accounts accounts, Sessions sessions, SessionCookies cookies, Pages pages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request) {
        return page(request, Map.of());
    }

    /// All sessions end with the old password; this browser gets a new one.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Authentication authentication, @Body Map<String, String> form) {
        StaffUser user = StaffUser.from(authentication).orElseThrow();
        try {
            accounts.changePassword(
                    user,
                    form.getOrDefault("present", ""),
                    form.getOrDefault("wanted", ""),
                    form.getOrDefault("repeated", ""));
        } catch (DomainException e) {
            return page(request, FieldErrors.of(e)).status(HttpStatus.BAD_REQUEST);
        }
        return HttpResponse.seeOther(URI.create(LocalPath.HOME)).cookie(cookies.session(sessions.open(user.id())));
    }

    private String email(HttpRequest<?> request) {
        return request.getAttribute(StaffSessionFilter.SESSION, StaffSession.class)
                .map(session -> accounts.byId(session.user().id()).email())
                .orElse("");
    }

    @Post("/email")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> email(HttpRequest<?> request, Authentication authentication, @Body Map<String, String> form) {
        try {
            accounts.setEmail(StaffUser.from(authentication).orElseThrow(), form.getOrDefault("email", ""));
        } catch (DomainException e) {
            return page(request, FieldErrors.of(e)).status(HttpStatus.BAD_REQUEST);
        }
        return HttpResponse.seeOther(URI.create("/staff/password"));
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Map<String, String> errors) {
        boolean temporary = request.getAttribute(StaffSessionFilter.SESSION, StaffSession.class)
                .map(StaffSession::mustChangePassword)
                .orElse(false);
        return pages.page(
                request,
                "identity/password",
                Map.of(
                        "errors",
                        errors,
                        "temporary",
                        temporary,
                        "shortest",
                        PasswordRules.SHORTEST,
                        "email",
                        email(request)));
    }
}
