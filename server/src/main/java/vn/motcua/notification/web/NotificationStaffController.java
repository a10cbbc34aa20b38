package vn.motcua.notification.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.notification.Notifier;
import vn.motcua.shared.web.Pages;

/// What was sent and what could not be, for the administrator.
@Hidden
@Controller("/staff/notifications")
@Secured(Role.ADMINISTRATOR_NAME)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class NotificationStaffController {
    private static final int SHOWN = 100;

    private final Notifier notifier;
    private final AuditLog audit;
    private final Pages pages;

    NotificationStaffController(Notifier notifier, AuditLog audit, Pages pages) {
        this.notifier = notifier;
        this.audit = audit;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        return pages.page(
                request,
                "notification/outbox",
                Map.of("counts", notifier.counts(), "messages", notifier.newest(SHOWN)));
    }

    @Post("/{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> retry(Authentication authentication, @PathVariable String id) {
        notifier.retry(id);
        audit.record(StaffUser.from(authentication).orElseThrow(), "notification.retried", id, "");
        return HttpResponse.seeOther(URI.create("/staff/notifications"));
    }
}
