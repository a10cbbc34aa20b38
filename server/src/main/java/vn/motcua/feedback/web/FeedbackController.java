package vn.motcua.feedback.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.validation.Validated;
import io.micronaut.validation.validator.Validator;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportPhotos;
import vn.motcua.feedback.SubmitOutcome;
import vn.motcua.feedback.SubmitReport;
import vn.motcua.feedback.application.ChangeRequest;
import vn.motcua.feedback.application.ChangingStatus;
import vn.motcua.feedback.application.KeepingPhotos;
import vn.motcua.feedback.application.RatingReport;
import vn.motcua.feedback.application.SubmittingReport;
import vn.motcua.feedback.application.TrackingReport;
import vn.motcua.feedback.domain.Actor;
import vn.motcua.feedback.domain.ReportAction;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.mobileapi.v1.feedback.AnswerQuestionRequest;
import vn.motcua.mobileapi.v1.feedback.FeedbackOperations;
import vn.motcua.mobileapi.v1.feedback.RateReportRequest;
import vn.motcua.mobileapi.v1.feedback.ReportReceiptView;
import vn.motcua.mobileapi.v1.feedback.ReportView;
import vn.motcua.mobileapi.v1.feedback.SubmitReportRequest;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;
import vn.motcua.shared.web.MultipartForm;

/// Reports over the API.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class FeedbackController implements FeedbackOperations {
    private static final int LONGEST_KEY = 200;

    private final SubmittingReport submitting;
    private final TrackingReport tracking;
    private final ChangingStatus changing;
    private final RatingReport ratings;
    private final KeepingPhotos photos;
    private final CodeLookup codes;
    private final ReportViews views;
    private final RateLimits limits;
    private final ObjectMapper json;
    private final Validator validator;

    FeedbackController(
            SubmittingReport submitting,
            TrackingReport tracking,
            ChangingStatus changing,
            RatingReport ratings,
            KeepingPhotos photos,
            CodeLookup codes,
            ReportViews views,
            RateLimits limits,
            ObjectMapper json,
            Validator validator) {
        this.submitting = submitting;
        this.tracking = tracking;
        this.changing = changing;
        this.ratings = ratings;
        this.photos = photos;
        this.codes = codes;
        this.views = views;
        this.limits = limits;
        this.json = json;
        this.validator = validator;
    }

    @Override
    public HttpResponse<ReportReceiptView> submit(
            @Header("Idempotency-Key") @Nullable String idempotencyKey, @Body @Valid SubmitReportRequest report) {
        return submit(request(), idempotencyKey, report, List.of());
    }

    /// The same with pictures.
    @Operation(summary = "Send a report with pictures")
    @Post("/feedback-reports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<ReportReceiptView> submitWithPhotos(
            @Header("Idempotency-Key") @Nullable String idempotencyKey, @Body MultipartBody body) {
        HttpRequest<?> request = request();
        MultipartForm parts = ReportPhotos.within(MultipartForm.read(body));
        SubmitReportRequest report = parse(parts.fields().get("report"));
        limits.use(RateLimit.FEEDBACK_PHOTO, request);
        List<UUID> kept = parts.files().isEmpty() ? List.of() : photos.addToDraft(UUID.randomUUID(), parts.files());
        return submit(request, idempotencyKey, report, kept);
    }

    private SubmitReportRequest parse(@Nullable String part) {
        if (part == null) {
            throw wrong("report", "problem.constraint.NotBlank");
        }
        try {
            SubmitReportRequest report = json.readValue(part, SubmitReportRequest.class);
            if (report == null) {
                throw wrong("report", "problem.constraint.NotBlank");
            }
            var violations = validator.validate(report);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return report;
        } catch (IOException e) {
            throw wrong("report", "problem.field.unreadable");
        }
    }

    private HttpResponse<ReportReceiptView> submit(
            HttpRequest<?> request, @Nullable String key, SubmitReportRequest report, List<UUID> kept) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new DomainException(ErrorCode.IDEMPOTENCY_KEY_REQUIRED, "no idempotency key");
        }
        limits.use(RateLimit.FEEDBACK_SUBMIT, request);
        SubmitReport submission = Submissions.of(key, report, kept, views.sentences(request));
        return switch (submitting.submit(submission)) {
            case SubmitOutcome.Accepted accepted ->
                HttpResponse.created(views.receipt(request, accepted.receipt(), accepted.emergencyNumbers()));
            case SubmitOutcome.Duplicate repeated ->
                HttpResponse.ok(views.receipt(request, repeated.receipt(), List.of()));
            case SubmitOutcome.OutOfScope other ->
                throw new DomainException(
                        ErrorCode.OUT_OF_SCOPE,
                        "another law",
                        List.of(WrongField.of("text", other.channel().textKey())));
            case SubmitOutcome.Refused refused ->
                throw new DomainException(ErrorCode.INVALID_FIELD, "wrong fields", refused.fields());
        };
    }

    @Override
    public ReportView byCode(@PathVariable String code) {
        return view(codes.find(code, request()));
    }

    @Override
    public ReportView answer(@PathVariable String code, @Body @Valid AnswerQuestionRequest answer) {
        ReportCode found = codes.find(code, request());
        limits.use(RateLimit.FEEDBACK_REPLY, found.value());
        changing.change(found, Actor.CITIZEN, ChangeRequest.of(ReportAction.ANSWER_QUESTION, 0, answer.text()));
        return view(found);
    }

    @Override
    public ReportView rate(@PathVariable String code, @Body @Valid RateReportRequest rating) {
        ReportCode found = codes.find(code, request());
        limits.use(RateLimit.FEEDBACK_REPLY, found.value());
        ratings.rate(
                found,
                rating.stars(),
                rating.comment() == null ? "" : rating.comment(),
                Boolean.TRUE.equals(rating.reopen()));
        return view(found);
    }

    /// Pictures for a report that was sent before.
    @Operation(summary = "Add pictures to a report")
    @Post("/feedback-reports/{code}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<ReportView> addPhotos(@PathVariable String code, @Body MultipartBody body) {
        HttpRequest<?> request = request();
        ReportCode found = codes.find(code, request);
        limits.use(RateLimit.FEEDBACK_PHOTO, request);
        List<byte[]> files = ReportPhotos.within(MultipartForm.read(body)).files();
        if (files.isEmpty()) {
            throw wrong("photos", "problem.constraint.NotEmpty");
        }
        photos.add(found, Actor.CITIZEN, files);
        return HttpResponse.created(view(found));
    }

    private ReportView view(ReportCode code) {
        return views.view(request(), tracking.track(code, Actor.CITIZEN));
    }

    private static DomainException wrong(String field, String key) {
        return new DomainException(ErrorCode.INVALID_FIELD, "wrong " + field, List.of(WrongField.of(field, key)));
    }

    private static HttpRequest<?> request() {
        return ServerRequestContext.currentRequest().orElseThrow();
    }
}
