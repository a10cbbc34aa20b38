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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.AgencyNames;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.NewAccount;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.identity.TemporaryPassword;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Pages;

/// The administrator's list of accounts, and the log of who did what.
@Hidden
@Controller("/staff")
@Secured(Role.ADMINISTRATOR_NAME)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountsStaffController {
    private static final int ENTRIES = 100;

    private final Accounts accounts;
    private final AuditLog audit;
    private final Optional<AgencyNames> agencies;
    private final Pages pages;

    AccountsStaffController(Accounts accounts, AuditLog audit, Optional<AgencyNames> agencies, Pages pages) {
        this.accounts = accounts;
        this.audit = audit;
        this.agencies = agencies;
        this.pages = pages;
    }

    @Get("/accounts")
    HttpResponse<?> list(HttpRequest<?> request) {
        return page(request, null, Map.of(), Map.of());
    }

    @Post("/accounts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Authentication actor, @Body Map<String, String> form) {
        var account = new NewAccount(
                form.getOrDefault("username", ""),
                form.getOrDefault("displayName", ""),
                rolesIn(form),
                form.get("agencyId"));
        try {
            return page(request, accounts.create(account, user(actor)), Map.of(), Map.of())
                    .status(HttpStatus.CREATED);
        } catch (DomainException e) {
            return page(request, null, form, FieldErrors.of(e)).status(HttpStatus.BAD_REQUEST);
        }
    }

    /// One check box per role, named after it.
    private static Set<Role> rolesIn(Map<String, String> form) {
        return Arrays.stream(Role.values())
                .filter(role -> form.containsKey(role.name()))
                .collect(Collectors.toSet());
    }

    @Post("/accounts/{id}/disable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> disable(HttpRequest<?> request, Authentication actor, @PathVariable String id) {
        try {
            accounts.disable(id, user(actor));
        } catch (DomainException e) {
            return page(request, null, Map.of(), FieldErrors.of(e)).status(HttpStatus.BAD_REQUEST);
        }
        return backToList();
    }

    @Post("/accounts/{id}/enable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enable(Authentication actor, @PathVariable String id) {
        accounts.enable(id, user(actor));
        return backToList();
    }

    @Post("/accounts/{id}/reset-password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reset(HttpRequest<?> request, Authentication actor, @PathVariable String id) {
        try {
            return page(request, accounts.resetPassword(id, user(actor)), Map.of(), Map.of());
        } catch (DomainException e) {
            return page(request, null, Map.of(), FieldErrors.of(e)).status(HttpStatus.BAD_REQUEST);
        }
    }

    @Get("/audit")
    HttpResponse<?> audit(HttpRequest<?> request, @QueryValue @Nullable Long before) {
        var entries = audit.before(before == null ? Long.MAX_VALUE : before, ENTRIES);
        boolean more = entries.size() == ENTRIES;
        return pages.page(request, "identity/audit", Map.of("entries", entries, "more", more));
    }

    private static HttpResponse<?> backToList() {
        return HttpResponse.seeOther(URI.create("/staff/accounts"));
    }

    private static StaffUser user(Authentication authentication) {
        return StaffUser.from(authentication).orElseThrow();
    }

    private MutableHttpResponse<String> page(
            HttpRequest<?> request,
            @Nullable TemporaryPassword made,
            Map<String, String> form,
            Map<String, String> errors) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("accounts", accounts.all());
        parameters.put("made", made);
        parameters.put("form", form);
        parameters.put("errors", errors);
        parameters.put("agencies", agencies.map(AgencyNames::byId).orElse(Map.of()));
        return pages.page(request, "identity/accounts", parameters);
    }
}
