package vn.motcua.feedback.web;

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
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportPhotos;
import vn.motcua.feedback.application.ChangeRequest;
import vn.motcua.feedback.application.ChangingStatus;
import vn.motcua.feedback.application.KeepingPhotos;
import vn.motcua.feedback.application.TrackingReport;
import vn.motcua.feedback.application.TrackingReport.Tracked;
import vn.motcua.feedback.domain.Actor;
import vn.motcua.feedback.domain.ActorRole;
import vn.motcua.feedback.domain.HandlingAgencies;
import vn.motcua.feedback.domain.Photos.CleanPhoto;
import vn.motcua.feedback.domain.ReportAction;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.MultipartForm;
import vn.motcua.shared.web.Pages;
import vn.motcua.shared.web.Sentences;

/// Reports on an officer's desk: look, take one step further, see pictures. An officer sees the own agency's only.
@Hidden
@Controller("/staff/feedback")
@Secured({Role.OFFICER_NAME, Role.COORDINATOR_NAME, Role.ADMINISTRATOR_NAME})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedbackStaffController {
    private static final Set<ErrorCode> SHOWN_ON_THE_PAGE = Set.of(
            ErrorCode.INVALID_FIELD,
            ErrorCode.STALE_EDIT,
            ErrorCode.TRANSITION_NOT_ALLOWED,
            ErrorCode.TOO_LARGE,
            ErrorCode.UNSUPPORTED_MEDIA);

    private final TrackingReport tracking;
    private final ChangingStatus changing;
    private final KeepingPhotos photos;
    private final HandlingAgencies agencies;
    private final Promises promises;
    private final ReportViews views;
    private final Pages pages;

    FeedbackStaffController(
            TrackingReport tracking,
            ChangingStatus changing,
            KeepingPhotos photos,
            HandlingAgencies agencies,
            Promises promises,
            ReportViews views,
            Pages pages) {
        this.tracking = tracking;
        this.changing = changing;
        this.photos = photos;
        this.agencies = agencies;
        this.promises = promises;
        this.views = views;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> queue(HttpRequest<?> request, Authentication authentication) {
        StaffUser user = user(authentication);
        QueueAddress address = QueueAddress.of(request, user);
        Sentences in = views.sentences(request);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("address", address);
        parameters.put("queue", tracking.queue(address.filter()));
        parameters.put("in", in);
        parameters.put("promises", promises);
        parameters.put("tracking", tracking);
        parameters.put("agencies", user.seesWholeCity() ? agencies.all() : List.of());
        return pages.page(request, "feedback/queue", parameters);
    }

    @Get("/{code}")
    HttpResponse<String> report(HttpRequest<?> request, Authentication authentication, @PathVariable String code) {
        return page(request, authentication, read(code), Map.of(), Map.of());
    }

    /// One form for each step; with files, because an answer may carry pictures.
    @Post("/{code}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> change(
            HttpRequest<?> request,
            Authentication authentication,
            @PathVariable String code,
            @Body MultipartBody body) {
        ReportCode found = read(code);
        Actor actor = actor(user(authentication));
        MultipartForm parts = MultipartForm.read(body);
        try {
            ChangeRequest step = step(parts.fields());
            List<CleanPhoto> evidence = photos.clean(ReportPhotos.within(parts).files());
            changing.change(found, actor, step);
            if (!evidence.isEmpty()) {
                photos.store(found, actor, evidence);
            }
        } catch (DomainException e) {
            if (!SHOWN_ON_THE_PAGE.contains(e.code())) {
                throw e;
            }
            return page(request, authentication, found, parts.fields(), errors(request, e))
                    .status(
                            e.code().status() == HttpStatus.CONFLICT.getCode()
                                    ? HttpStatus.CONFLICT
                                    : HttpStatus.BAD_REQUEST);
        }
        return afterwards(found, actor);
    }

    /// A report that was passed on is another agency's now: back to the queue.
    private HttpResponse<?> afterwards(ReportCode code, Actor actor) {
        try {
            tracking.track(code, actor);
            return HttpResponse.seeOther(URI.create("/staff/feedback/" + code));
        } catch (DomainException goneElsewhere) {
            return HttpResponse.seeOther(URI.create("/staff/feedback"));
        }
    }

    private static ChangeRequest step(Map<String, String> fields) {
        String version = fields.getOrDefault("version", "");
        ReportAction action = Arrays.stream(ReportAction.values())
                .filter(known -> known.name().equals(fields.get("action")))
                .findFirst()
                .orElseThrow(() -> new DomainException(ErrorCode.INVALID_REQUEST, "no such step"));
        return new ChangeRequest(
                action,
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                fields.getOrDefault("note", ""),
                blankToNull(fields.get("agencyId")),
                blankToNull(fields.get("duplicateOf")));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Map<String, String> errors(HttpRequest<?> request, DomainException e) {
        Sentences in = views.sentences(request);
        Map<String, String> errors = new HashMap<>();
        e.fields()
                .forEach(fault -> errors.put(
                        fault.field(),
                        in.text(fault.textKey(), fault.arguments().toArray())));
        if (e.fields().isEmpty()) {
            boolean stale = e.code() == ErrorCode.STALE_EDIT;
            errors.put("report", in.text(stale ? "feedback.staff.stale" : "problem." + e.code() + ".detail"));
        }
        return errors;
    }

    @Get("/{code}/photos/{photo}")
    @Produces({"image/jpeg", "image/png", "image/webp"})
    HttpResponse<byte[]> photo(Authentication authentication, @PathVariable String code, @PathVariable UUID photo) {
        return PhotoResponse.of(photos.open(read(code), photo, actor(user(authentication))));
    }

    @Post("/{code}/photos/{photo}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> release(
            Authentication authentication,
            @PathVariable String code,
            @PathVariable UUID photo,
            @Body Map<String, String> fields) {
        photos.release(read(code), photo, actor(user(authentication)), "yes".equals(fields.get("released")));
        return HttpResponse.seeOther(URI.create("/staff/feedback/" + read(code)));
    }

    private static ReportCode read(String code) {
        return ReportCode.read(code).orElseThrow(() -> new DomainException(ErrorCode.REPORT_NOT_FOUND, "not a code"));
    }

    private static StaffUser user(Authentication authentication) {
        return StaffUser.from(authentication).orElseThrow();
    }

    static Actor actor(StaffUser user) {
        ActorRole role = user.seesWholeCity() ? ActorRole.COORDINATOR : ActorRole.OFFICER;
        return new Actor(role, user.id(), user.displayName(), user.agencyId());
    }

    private MutableHttpResponse<String> page(
            HttpRequest<?> request,
            Authentication authentication,
            ReportCode code,
            Map<String, String> fields,
            Map<String, String> errors) {
        Tracked tracked = tracking.track(code, actor(user(authentication)));
        Sentences in = views.sentences(request);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tracked", tracked);
        parameters.put("in", in);
        parameters.put("tracking", tracking);
        parameters.put("tag", promises.tag(tracked.report(), in));
        parameters.put("wardName", tracking.wardName(tracked.report()));
        parameters.put("forwardBy", promises.forwardBy(tracked.report(), in));
        parameters.put("contact", tracking.contact(tracked.report()));
        parameters.put("duplicates", tracking.possibleDuplicates(tracked.report()));
        parameters.put("agencies", agencies.all());
        parameters.put("fields", fields);
        parameters.put("errors", errors);
        return pages.page(request, "feedback/desk", parameters);
    }
}
