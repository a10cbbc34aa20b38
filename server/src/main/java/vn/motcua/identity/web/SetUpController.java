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
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import vn.motcua.identity.FirstStart;
import vn.motcua.identity.PasswordRules;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Pages;

/// The page behind the one-time address of the first start, where the first administrator sets a password.
@Hidden
@Controller("/staff/set-up/{token}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SetUpController {
    private final FirstStart firstStart;
    private final Pages pages;

    SetUpController(FirstStart firstStart, Pages pages) {
        this.firstStart = firstStart;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, @PathVariable String token) {
        if (!firstStart.isOpen(token)) {
            throw new DomainException(ErrorCode.NOT_FOUND, "the set-up address is used or expired");
        }
        return page(request, Map.of("username", "admin"), Map.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> complete(HttpRequest<?> request, @PathVariable String token, @Body Map<String, String> form) {
        try {
            firstStart.complete(
                    token,
                    form.getOrDefault("username", ""),
                    form.getOrDefault("displayName", ""),
                    form.getOrDefault("wanted", ""),
                    form.getOrDefault("repeated", ""));
        } catch (DomainException e) {
            return page(request, form, FieldErrors.of(e)).status(HttpStatus.BAD_REQUEST);
        }
        return HttpResponse.seeOther(URI.create("/staff/sign-in"));
    }

    private MutableHttpResponse<String> page(
            HttpRequest<?> request, Map<String, String> form, Map<String, String> errors) {
        return pages.page(
                request, "identity/set-up", Map.of("form", form, "errors", errors, "shortest", PasswordRules.SHORTEST));
    }
}
