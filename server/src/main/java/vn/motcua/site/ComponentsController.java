package vn.motcua.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Pages;

/// Every component in every state on one page, for those who change the style sheet; only in demo mode.
@Hidden
@Controller("/staff/components")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ComponentsController {
    private final Pages pages;
    private final MotcuaSettings settings;

    ComponentsController(Pages pages, MotcuaSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> components(HttpRequest<?> request) {
        if (!settings.demo()) {
            throw new DomainException(ErrorCode.NOT_FOUND, "the component page exists in demo mode only");
        }
        return pages.page(request, "site/components", Map.of());
    }
}
