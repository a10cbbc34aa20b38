package vn.motcua.shared.error;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.mobileapi.v1.error.Problem;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Pages;
import vn.motcua.shared.web.Texts;

/// Turns every failure into an answer: `application/problem+json` for programs, a page for people, both in the
/// reader's language and with nothing of our insides in them.
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final Map<Integer, ErrorCode> CODE_OF_STATUS = Map.of(
            401, ErrorCode.SIGN_IN_REQUIRED,
            403, ErrorCode.FORBIDDEN,
            404, ErrorCode.NOT_FOUND,
            405, ErrorCode.METHOD_NOT_ALLOWED,
            406, ErrorCode.UNSUPPORTED_MEDIA,
            413, ErrorCode.TOO_LARGE,
            415, ErrorCode.UNSUPPORTED_MEDIA,
            429, ErrorCode.RATE_LIMITED,
            503, ErrorCode.UNAVAILABLE);

    private final Texts texts;
    private final Pages pages;
    private final ObjectMapper json;

    ProblemHandler(Texts texts, Pages pages, ObjectMapper json) {
        this.texts = texts;
        this.pages = pages;
        this.json = json;
    }

    @Error(global = true)
    HttpResponse<?> domain(HttpRequest<?> request, DomainException e) {
        Language language = Language.of(request);
        List<Problem.FieldProblem> fields = e.fields().stream()
                .map(field -> new Problem.FieldProblem(
                        field.field(),
                        texts.of(language, field.textKey(), field.arguments().toArray())))
                .toList();
        return answer(request, e.code(), fields, null);
    }

    @Error(global = true)
    HttpResponse<?> retryLater(HttpRequest<?> request, RateLimitedException e) {
        MutableHttpResponse<?> response = answer(request, ErrorCode.RATE_LIMITED, List.of(), null);
        return response.header(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, e.retryAfter().toSeconds())));
    }

    @Error(global = true)
    HttpResponse<?> violated(HttpRequest<?> request, ConstraintViolationException e) {
        List<Problem.FieldProblem> fields = e.getConstraintViolations().stream()
                .map(violation -> fieldProblem(request, violation))
                .sorted(java.util.Comparator.comparing(Problem.FieldProblem::field))
                .toList();
        return answer(request, ErrorCode.INVALID_FIELD, fields, null);
    }

    private Problem.FieldProblem fieldProblem(HttpRequest<?> request, ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return new Problem.FieldProblem(
                lastNames(violation.getPropertyPath()),
                texts.of(
                        Language.of(request),
                        "problem.constraint." + annotation,
                        attributes.getOrDefault("min", attributes.getOrDefault("value", "")),
                        attributes.getOrDefault("max", "")));
    }

    /// `submit.request.location.lat` is `location.lat` to the client: method and parameter are ours.
    private static String lastNames(Path path) {
        List<String> names = new java.util.ArrayList<>();
        for (Path.Node node : path) {
            String index = node.getIndex() == null ? "" : "[" + node.getIndex() + "]";
            names.add(node.getName() + index);
        }
        return names.size() > 2 ? String.join(".", names.subList(2, names.size())) : names.getLast();
    }

    @Error(global = true)
    HttpResponse<?> unreadable(HttpRequest<?> request, ConversionErrorException e) {
        return answer(request, ErrorCode.INVALID_REQUEST, malformed(request, e.getArgument()), null);
    }

    @Error(global = true)
    HttpResponse<?> missing(HttpRequest<?> request, UnsatisfiedRouteException e) {
        return answer(request, ErrorCode.INVALID_REQUEST, malformed(request, e.getArgument()), null);
    }

    private List<Problem.FieldProblem> malformed(HttpRequest<?> request, Argument<?> argument) {
        return List.of(new Problem.FieldProblem(
                argument.getName(), texts.of(Language.of(request), "problem.field.unreadable")));
    }

    @Error(global = true, exception = io.micronaut.http.codec.CodecException.class)
    HttpResponse<?> undecodable(HttpRequest<?> request, io.micronaut.http.codec.CodecException e) {
        return answer(request, ErrorCode.INVALID_REQUEST, List.of(), null);
    }

    @Error(global = true)
    HttpResponse<?> malformed(HttpRequest<?> request, io.micronaut.json.JsonSyntaxException e) {
        return answer(request, ErrorCode.INVALID_REQUEST, List.of(), null);
    }

    @Error(global = true)
    HttpResponse<?> tooLarge(HttpRequest<?> request, ContentLengthExceededException e) {
        return answer(request, ErrorCode.TOO_LARGE, List.of(), null);
    }

    @Error(global = true)
    HttpResponse<?> refused(HttpRequest<?> request, AuthorizationException e) {
        if (!e.isForbidden() && wantsPage(request)) {
            return HttpResponse.seeOther(io.micronaut.http.uri.UriBuilder.of("/staff/sign-in")
                    .queryParam("next", request.getUri().toString())
                    .build());
        }
        return answer(request, e.isForbidden() ? ErrorCode.FORBIDDEN : ErrorCode.SIGN_IN_REQUIRED, List.of(), null);
    }

    @Error(global = true)
    HttpResponse<?> status(HttpRequest<?> request, HttpStatusException e) {
        return answer(request, codeOf(e.getStatus()), List.of(), null);
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        return bare(request, ErrorCode.NOT_FOUND);
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<?> methodNotAllowed(HttpRequest<?> request) {
        return bare(request, ErrorCode.METHOD_NOT_ALLOWED);
    }

    @Error(global = true, status = HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    HttpResponse<?> unsupported(HttpRequest<?> request) {
        return bare(request, ErrorCode.UNSUPPORTED_MEDIA);
    }

    @Error(global = true, status = HttpStatus.REQUEST_ENTITY_TOO_LARGE)
    HttpResponse<?> entityTooLarge(HttpRequest<?> request) {
        return bare(request, ErrorCode.TOO_LARGE);
    }

    @Error(global = true)
    HttpResponse<?> ours(HttpRequest<?> request, Throwable e) {
        String correlation = UUID.randomUUID().toString();
        LOG.error("{} {} failed, correlation {}", request.getMethod(), request.getPath(), correlation, e);
        return answer(request, ErrorCode.INTERNAL, List.of(), "urn:uuid:" + correlation);
    }

    /// For a bare status. The router calls this also when a controller answered with a page of its own and that status;
    /// then the page stands.
    private HttpResponse<?> bare(HttpRequest<?> request, ErrorCode code) {
        return request.getAttribute(Pages.RENDERED_ATTRIBUTE, String.class)
                .<HttpResponse<?>>map(html -> HttpResponse.status(HttpStatus.valueOf(code.status()))
                        .contentType(MediaType.of("text/html; charset=utf-8"))
                        .body(html))
                .orElseGet(() -> answer(request, code, List.of(), null));
    }

    private static ErrorCode codeOf(HttpStatus status) {
        return CODE_OF_STATUS.getOrDefault(
                status.getCode(), status.getCode() < 500 ? ErrorCode.INVALID_REQUEST : ErrorCode.INTERNAL);
    }

    private MutableHttpResponse<?> answer(
            HttpRequest<?> request, ErrorCode code, List<Problem.FieldProblem> fields, @Nullable String instance) {
        Language language = Language.of(request);
        var problem = new Problem(
                "urn:motcua:problem:"
                        + code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                texts.of(language, "problem." + code + ".title"),
                code.status(),
                texts.of(language, "problem." + code + ".detail"),
                code,
                instance,
                fields);
        if (wantsPage(request)) {
            return pages.page(request, "shared/problem", Map.of("problem", problem))
                    .status(code.status());
        }
        try {
            return HttpResponse.status(HttpStatus.valueOf(code.status()))
                    .contentType(MediaType.of("application/problem+json"))
                    .body(json.writeValueAsBytes(problem));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean wantsPage(HttpRequest<?> request) {
        boolean forPrograms =
                request.getPath().startsWith("/api/") || request.getPath().startsWith("/webhooks/");
        return !forPrograms
                && request.getHeaders().accept().stream()
                        .anyMatch(type -> type.getName().equals("text/html"));
    }
}
