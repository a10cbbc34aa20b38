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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.application.ChangeRequest;
import vn.motcua.feedback.application.ChangingStatus;
import vn.motcua.feedback.application.KeepingPhotos;
import vn.motcua.feedback.application.RatingReport;
import vn.motcua.feedback.application.SubmittingReport;
import vn.motcua.feedback.application.TrackingReport;
import vn.motcua.feedback.application.TrackingReport.Tracked;
import vn.motcua.feedback.domain.Actor;
import vn.motcua.feedback.domain.Photos.CleanPhoto;
import vn.motcua.feedback.domain.ReportAction;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;
import vn.motcua.shared.web.Pages;
import vn.motcua.shared.web.Sentences;

/// Following a report by its code: what was done, by when it will be, and what the citizen can do.
@Hidden
@Controller("/phan-anh")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class TrackingController {
    private final TrackingReport tracking;
    private final ChangingStatus changing;
    private final RatingReport ratings;
    private final KeepingPhotos photos;
    private final SubmittingReport submitting;
    private final CodeLookup codes;
    private final ReportViews views;
    private final RateLimits limits;
    private final Pages pages;

    TrackingController(
            TrackingReport tracking,
            ChangingStatus changing,
            RatingReport ratings,
            KeepingPhotos photos,
            SubmittingReport submitting,
            CodeLookup codes,
            ReportViews views,
            RateLimits limits,
            Pages pages) {
        this.tracking = tracking;
        this.changing = changing;
        this.ratings = ratings;
        this.photos = photos;
        this.submitting = submitting;
        this.codes = codes;
        this.views = views;
        this.limits = limits;
        this.pages = pages;
    }

    @Get("/tra-cuu{?code}")
    HttpResponse<?> lookup(HttpRequest<?> request, @QueryValue @Nullable String code) {
        if (code == null || code.isBlank()) {
            return pages.page(request, "feedback/lookup", Map.of("code", "", "wrong", false));
        }
        try {
            return HttpResponse.seeOther(URI.create("/phan-anh/" + codes.find(code, request)));
        } catch (DomainException e) {
            return pages.page(request, "feedback/lookup", Map.of("code", code, "wrong", true))
                    .status(HttpStatus.NOT_FOUND);
        }
    }

    @Get("/{code}{?moi}")
    HttpResponse<String> show(HttpRequest<?> request, @PathVariable String code, @QueryValue @Nullable String moi) {
        return page(request, codes.find(code, request), moi != null, Map.of(), Map.of());
    }

    @Post("/{code}/tra-loi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, @PathVariable String code, @Body Map<String, String> fields) {
        ReportCode found = codes.find(code, request);
        limits.use(RateLimit.FEEDBACK_REPLY, found.value());
        return attempt(
                request,
                found,
                fields,
                () -> changing.change(
                        found,
                        Actor.CITIZEN,
                        ChangeRequest.of(ReportAction.ANSWER_QUESTION, 0, fields.getOrDefault("note", ""))));
    }

    @Post("/{code}/danh-gia")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rate(HttpRequest<?> request, @PathVariable String code, @Body Map<String, String> fields) {
        ReportCode found = codes.find(code, request);
        limits.use(RateLimit.FEEDBACK_REPLY, found.value());
        String stars = fields.getOrDefault("stars", "");
        return attempt(
                request,
                found,
                fields,
                () -> ratings.rate(
                        found,
                        stars.matches("[1-5]") ? Integer.parseInt(stars) : 0,
                        fields.getOrDefault("comment", ""),
                        fields.containsKey("reopen")));
    }

    /// Does it and shows the report anew; on a fault the page keeps what was typed.
    private HttpResponse<?> attempt(
            HttpRequest<?> request, ReportCode code, Map<String, String> fields, Runnable action) {
        try {
            action.run();
            return HttpResponse.seeOther(URI.create("/phan-anh/" + code));
        } catch (DomainException e) {
            if (e.code() != ErrorCode.INVALID_FIELD) {
                throw e;
            }
            Sentences in = views.sentences(request);
            Map<String, String> errors = new HashMap<>();
            e.fields()
                    .forEach(fault -> errors.put(
                            fault.field(),
                            in.text(fault.textKey(), fault.arguments().toArray())));
            return page(request, code, false, fields, errors).status(HttpStatus.BAD_REQUEST);
        }
    }

    /// Pictures are for the holder of the code; nothing on the way keeps a copy.
    @Get("/{code}/anh/{photo}")
    @Produces({"image/jpeg", "image/png", "image/webp"})
    HttpResponse<byte[]> photo(HttpRequest<?> request, @PathVariable String code, @PathVariable UUID photo) {
        CleanPhoto found = photos.open(
                ReportCode.read(code).orElseThrow(() -> new DomainException(ErrorCode.REPORT_NOT_FOUND, "no report")),
                photo,
                Actor.CITIZEN);
        return PhotoResponse.of(found);
    }

    private MutableHttpResponse<String> page(
            HttpRequest<?> request,
            ReportCode code,
            boolean fresh,
            Map<String, String> fields,
            Map<String, String> errors) {
        Tracked tracked = tracking.track(code, Actor.CITIZEN);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tracked", tracked);
        parameters.put("in", views.sentences(request));
        parameters.put("tracking", tracking);
        parameters.put("fresh", fresh);
        parameters.put("fields", fields);
        parameters.put("errors", errors);
        parameters.put(
                "emergencies",
                fresh ? submitting.emergencyNumbers(tracked.report().text()) : java.util.List.of());
        return pages.page(request, "feedback/report", parameters)
                .header("Cache-Control", "private, no-store")
                .header("X-Robots-Tag", "noindex");
    }
}
