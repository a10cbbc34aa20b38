package vn.motcua.identity.web;

import io.micronaut.http.HttpHeaders;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.DemoAccounts;
import vn.motcua.identity.Role;
import vn.motcua.identity.Sessions;
import vn.motcua.identity.SignInOutcome;
import vn.motcua.identity.SigningIn;
import vn.motcua.identity.StaffUser;
import vn.motcua.shared.web.ClientAddress;
import vn.motcua.shared.web.Pages;

/// The door of the console: sign in, sign out, and on to the page where one's work is.
@Hidden
@Controller("/staff")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {
    private final SigningIn signingIn;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final DemoAccounts demo;
    private final ClientAddress addresses;
    private final Pages pages;

    SignInController(
            SigningIn signingIn,
            Sessions sessions,
            SessionCookies cookies,
            DemoAccounts demo,
            ClientAddress addresses,
            Pages pages) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.cookies = cookies;
        this.demo = demo;
        this.addresses = addresses;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> home(Authentication authentication) {
        StaffUser user = StaffUser.from(authentication).orElseThrow();
        boolean editsOnly = user.roles().equals(Set.of(Role.CATALOGUE_EDITOR));
        return HttpResponse.seeOther(URI.create(editsOnly ? "/staff/procedures" : "/staff/feedback"));
    }

    @Get("/sign-in")
    HttpResponse<?> form(HttpRequest<?> request, @QueryValue @Nullable String next) {
        if (request.getAttribute(StaffSessionFilter.SESSION).isPresent()) {
            return HttpResponse.seeOther(URI.create(LocalPath.orHome(next)));
        }
        return page(request, LocalPath.orHome(next), "", "", Duration.ZERO);
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, String> form) {
        String username = form.getOrDefault("username", "");
        String next = LocalPath.orHome(form.get("next"));
        SignInOutcome outcome = signingIn.signIn(username, form.getOrDefault("password", ""), addresses.of(request));
        return switch (outcome) {
            case SignInOutcome.Accepted accepted ->
                HttpResponse.seeOther(URI.create(next)).cookie(cookies.session(accepted.token()));
            case SignInOutcome.Refused refused ->
                page(request, next, username, "identity.sign_in.refused", Duration.ZERO)
                        .status(HttpStatus.UNAUTHORIZED);
            case SignInOutcome.Locked locked ->
                page(request, next, username, "identity.sign_in.locked", locked.retryAfter())
                        .status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(locked.retryAfter().toSeconds() + 1));
        };
    }

    private MutableHttpResponse<String> page(
            HttpRequest<?> request, String next, String username, String errorKey, Duration wait) {
        return pages.page(
                request,
                "identity/sign-in",
                Map.of(
                        "next",
                        next,
                        "username",
                        username,
                        "errorKey",
                        errorKey,
                        "waitMinutes",
                        wait.toMinutes() + 1,
                        "samples",
                        demo.samples(),
                        "samplePassword",
                        DemoAccounts.PASSWORD));
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        cookies.session(request).ifPresent(sessions::close);
        return HttpResponse.seeOther(URI.create("/staff/sign-in")).cookie(cookies.noSession());
    }
}
