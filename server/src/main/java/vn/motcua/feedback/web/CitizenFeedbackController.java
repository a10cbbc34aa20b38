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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.AdministrativeUnits;
import vn.motcua.feedback.ReportPhotos;
import vn.motcua.feedback.SubmitOutcome;
import vn.motcua.feedback.SubmitReport;
import vn.motcua.feedback.application.KeepingPhotos;
import vn.motcua.feedback.application.SubmittingReport;
import vn.motcua.feedback.domain.RoutingDecision;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;
import vn.motcua.shared.web.MultipartForm;
import vn.motcua.shared.web.Pages;
import vn.motcua.shared.web.Sentences;

/// The citizens' form: write, review, send. Works without JavaScript; on any fault everything typed is shown again.
@Hidden
@Controller("/phan-anh")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class CitizenFeedbackController {
    private final SubmittingReport submitting;
    private final KeepingPhotos photos;
    private final AdministrativeUnits units;
    private final Promises promises;
    private final ReportViews views;
    private final RateLimits limits;
    private final Pages pages;

    CitizenFeedbackController(
            SubmittingReport submitting,
            KeepingPhotos photos,
            AdministrativeUnits units,
            Promises promises,
            ReportViews views,
            RateLimits limits,
            Pages pages) {
        this.submitting = submitting;
        this.photos = photos;
        this.units = units;
        this.promises = promises;
        this.views = views;
        this.limits = limits;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> form(HttpRequest<?> request) {
        return form(request, ReportForm.empty());
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> review(HttpRequest<?> request, @Body MultipartBody body) {
        MultipartForm parts = MultipartForm.read(body);
        UUID draft = draft(parts.fields());
        Sentences in = views.sentences(request);
        var form = new ReportForm(
                parts.fields(), Map.of(), draft, photos.ofDraft(draft).size(), null);
        try {
            if (!parts.files().isEmpty() || parts.tooLarge()) {
                limits.use(RateLimit.FEEDBACK_PHOTO, request);
                List<UUID> kept =
                        photos.addToDraft(draft, ReportPhotos.within(parts).files());
                form = new ReportForm(parts.fields(), Map.of(), draft, kept.size(), null);
            }
        } catch (DomainException e) {
            return form(request, form.wrong(e.fields(), in)).status(HttpStatus.BAD_REQUEST);
        }
        return reviewed(request, form, in);
    }

    private HttpResponse<String> reviewed(HttpRequest<?> request, ReportForm form, Sentences in) {
        SubmitReport report = Submissions.of(form.values(), List.of(), in);
        Optional<SubmitOutcome> objection = submitting.objection(report);
        if (objection.isPresent()) {
            return refused(request, form, objection.get(), in);
        }
        RoutingDecision decision = submitting.preview(report);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("form", form);
        parameters.put("key", UUID.randomUUID().toString());
        parameters.put("preview", promises.preview(decision, in));
        parameters.put("emergencies", submitting.emergencyNumbers(report.text()));
        parameters.put("wardName", wardName(report, decision));
        return pages.page(request, "feedback/review", parameters);
    }

    private String wardName(SubmitReport report, RoutingDecision decision) {
        AdministrativeUnit ward = decision.place().ward();
        boolean said = report.wardCode() != null || decision.place().certain();
        return ward != null && said ? ward.fullName() : "";
    }

    private HttpResponse<String> refused(
            HttpRequest<?> request, ReportForm form, SubmitOutcome objection, Sentences in) {
        ReportForm shown =
                switch (objection) {
                    case SubmitOutcome.Refused refused -> form.wrong(refused.fields(), in);
                    case SubmitOutcome.OutOfScope other ->
                        form.outOfScope(other.channel().textKey());
                    case SubmitOutcome.Accepted unused -> form;
                    case SubmitOutcome.Duplicate unused -> form;
                };
        return form(request, shown)
                .status(shown.scopeKey() == null ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /// The review page sends everything again; "change" leads back to the form.
    @Post("/gui")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, String> fields) {
        Sentences in = views.sentences(request);
        UUID draft = draft(fields);
        List<UUID> kept = photos.ofDraft(draft);
        var form = new ReportForm(fields, Map.of(), draft, kept.size(), null);
        if ("change".equals(fields.get("action"))) {
            return form(request, form);
        }
        limits.use(RateLimit.FEEDBACK_SUBMIT, request);
        return switch (submitting.submit(Submissions.of(fields, kept, in))) {
            case SubmitOutcome.Accepted accepted ->
                receipt(accepted.receipt().code().value());
            case SubmitOutcome.Duplicate repeated ->
                receipt(repeated.receipt().code().value());
            case SubmitOutcome.OutOfScope objection -> refused(request, form, objection, in);
            case SubmitOutcome.Refused objection -> refused(request, form, objection, in);
        };
    }

    private static HttpResponse<?> receipt(String code) {
        return HttpResponse.seeOther(URI.create("/phan-anh/" + code + "?moi=1"));
    }

    private static UUID draft(Map<String, String> fields) {
        try {
            return UUID.fromString(fields.getOrDefault("draft", ""));
        } catch (IllegalArgumentException absent) {
            return UUID.randomUUID();
        }
    }

    private MutableHttpResponse<String> form(HttpRequest<?> request, ReportForm form) {
        return pages.page(request, "feedback/form", Map.of("form", form, "wards", wards()));
    }

    private List<AdministrativeUnit> wards() {
        Collator vietnamese = Collator.getInstance(Locale.of("vi"));
        return units.all().stream()
                .sorted(Comparator.comparing(AdministrativeUnit::name, vietnamese))
                .toList();
    }
}
