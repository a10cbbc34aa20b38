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
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.web.Pages;
import vn.motcua.survey.PointFigures;
import vn.motcua.survey.ServicePoint;
import vn.motcua.survey.ServicePoints;
import vn.motcua.survey.SurveyResults;

/// The console's survey pages: figures of the service points one may see, and their upkeep.
@Hidden
@Controller("/staff/surveys")
@Secured({Role.OFFICER_NAME, Role.COORDINATOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SurveyStaffController {
    private static final List<Integer> PERIODS = List.of(7, 30, 90, 365);
    private static final int USUAL_PERIOD = 90;

    private final ServicePoints points;
    private final SurveyResults results;
    private final Pages pages;

    SurveyStaffController(ServicePoints points, SurveyResults results, Pages pages) {
        this.points = points;
        this.results = results;
        this.pages = pages;
    }

    @Get("{?days}")
    HttpResponse<?> list(HttpRequest<?> request, Authentication authentication, @QueryValue @Nullable Integer days) {
        return list(request, user(authentication), period(days), Map.of(), Map.of());
    }

    private MutableHttpResponse<String> list(
            HttpRequest<?> request,
            StaffUser staff,
            int days,
            Map<String, String> typed,
            Map<String, WrongField> errors) {
        List<PointRow> rows = results.of(points.visibleTo(staff), results.lastDays(days)).stream()
                .map(figures -> new PointRow(points.agencyOf(figures.point()), figures))
                .toList();
        return pages.page(
                request,
                "survey/points",
                Map.of(
                        "rows", rows,
                        "days", days,
                        "periods", PERIODS,
                        "agencies", staff.seesWholeCity() ? points.agencies() : List.of(),
                        "typed", typed,
                        "errors", errors));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Authentication authentication, @Body Map<String, String> form) {
        StaffUser staff = user(authentication);
        try {
            ServicePoint made = points.create(staff, form.getOrDefault("agency", ""), form.getOrDefault("desk", ""));
            return HttpResponse.seeOther(address(made.id()));
        } catch (DomainException e) {
            return list(request, staff, USUAL_PERIOD, form, errors(e)).status(HttpStatus.BAD_REQUEST);
        }
    }

    @Get("/{id}{?days}")
    HttpResponse<?> show(
            HttpRequest<?> request,
            Authentication authentication,
            @PathVariable UUID id,
            @QueryValue @Nullable Integer days) {
        return show(request, points.visible(user(authentication), id), period(days), Map.of(), Map.of());
    }

    private MutableHttpResponse<String> show(
            HttpRequest<?> request,
            ServicePoint point,
            int days,
            Map<String, String> typed,
            Map<String, WrongField> errors) {
        PointFigures.Details details = results.details(point, results.lastDays(days));
        return pages.page(
                request,
                "survey/point",
                Map.of(
                        "agency", points.agencyOf(point),
                        "details", details,
                        "days", days,
                        "periods", PERIODS,
                        "typed", typed,
                        "errors", errors));
    }

    @Post("/{id}/rename")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rename(
            HttpRequest<?> request,
            Authentication authentication,
            @PathVariable UUID id,
            @Body Map<String, String> form) {
        StaffUser staff = user(authentication);
        try {
            points.rename(staff, id, seen(form), form.getOrDefault("desk", ""));
            return HttpResponse.seeOther(address(id));
        } catch (DomainException e) {
            ServicePoint now = points.visible(staff, id);
            return show(request, now, USUAL_PERIOD, form, errors(e))
                    .status(e.code().status());
        }
    }

    @Post("/{id}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(Authentication authentication, @PathVariable UUID id, @Body Map<String, String> form) {
        points.setActive(user(authentication), id, seen(form), false);
        return HttpResponse.seeOther(address(id));
    }

    @Post("/{id}/reopen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reopen(Authentication authentication, @PathVariable UUID id, @Body Map<String, String> form) {
        points.setActive(user(authentication), id, seen(form), true);
        return HttpResponse.seeOther(address(id));
    }

    @Post("/{id}/replace-code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> replaceCode(Authentication authentication, @PathVariable UUID id, @Body Map<String, String> form) {
        points.replaceCode(user(authentication), id, seen(form));
        return HttpResponse.seeOther(address(id));
    }

    private static URI address(UUID id) {
        return URI.create("/staff/surveys/" + id);
    }

    private static int period(@Nullable Integer days) {
        return days != null && PERIODS.contains(days) ? days : USUAL_PERIOD;
    }

    /// The revision the person had before them; something that is none matches no revision.
    private static int seen(Map<String, String> form) {
        String revision = form.getOrDefault("revision", "");
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }

    /// Wrong fields, or a stale edit as a remark on the name; any other fault is not the form's.
    private static Map<String, WrongField> errors(DomainException e) {
        Map<String, WrongField> errors = new LinkedHashMap<>();
        switch (e.code()) {
            case INVALID_FIELD -> e.fields().forEach(f -> errors.put(f.field(), f));
            case STALE_EDIT -> errors.put("desk", WrongField.of("desk", "survey.staff.error.stale"));
            default -> throw e;
        }
        return errors;
    }

    static StaffUser user(Authentication authentication) {
        return StaffUser.from(authentication)
                .orElseThrow(() -> new DomainException(ErrorCode.SIGN_IN_REQUIRED, "nobody is signed in"));
    }
}
