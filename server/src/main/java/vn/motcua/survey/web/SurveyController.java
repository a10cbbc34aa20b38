package vn.motcua.survey.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.mobileapi.v1.survey.SubmitAnswersRequest;
import vn.motcua.mobileapi.v1.survey.SurveyForm;
import vn.motcua.mobileapi.v1.survey.SurveyOperations;
import vn.motcua.mobileapi.v1.survey.SurveyQuestion;
import vn.motcua.mobileapi.v1.survey.SurveyReceipt;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.error.RateLimitedException;
import vn.motcua.shared.web.ClientAddress;
import vn.motcua.survey.Channel;
import vn.motcua.survey.OpenSurvey;
import vn.motcua.survey.PublishedSurvey;
import vn.motcua.survey.Question;
import vn.motcua.survey.SurveyOutcome;
import vn.motcua.survey.Surveys;

/// Surveys for programs.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class SurveyController implements SurveyOperations {
    private final Surveys surveys;
    private final ClientAddress addresses;

    SurveyController(Surveys surveys, ClientAddress addresses) {
        this.surveys = surveys;
        this.addresses = addresses;
    }

    @Override
    public SurveyForm form(String token, @Nullable String acceptLanguage) {
        OpenSurvey open = surveys.open(token);
        PublishedSurvey survey = open.survey();
        String language = language(survey, acceptLanguage);
        return new SurveyForm(
                open.agency().name(),
                open.point().desk(),
                survey.version(),
                language,
                survey.title().in(language),
                survey.questions().stream().map(q -> question(q, language)).toList());
    }

    @Override
    public SurveyReceipt respond(String token, @Nullable String idempotencyKey, SubmitAnswersRequest request) {
        if (idempotencyKey == null || idempotencyKey.isBlank()) {
            throw new DomainException(ErrorCode.IDEMPOTENCY_KEY_REQUIRED, "a response needs an idempotency key");
        }
        SurveyOutcome outcome = surveys.respond(
                surveys.open(token),
                Channel.API,
                ServerRequestContext.currentRequest().map(addresses::of).orElse(""),
                idempotencyKey,
                Optional.ofNullable(request.version()),
                values(request));
        return switch (outcome) {
            case SurveyOutcome.Stored stored -> new SurveyReceipt(stored.receivedOn());
            case SurveyOutcome.Wrong wrong ->
                throw new DomainException(ErrorCode.INVALID_FIELD, "answers do not fit", wrong.fields());
            case SurveyOutcome.KeyReused unused ->
                throw new DomainException(ErrorCode.IDEMPOTENCY_KEY_REUSED, "the key came with other answers");
            case SurveyOutcome.TooMany tooMany -> throw new RateLimitedException(tooMany.retryAfter());
        };
    }

    private static Map<String, String> values(SubmitAnswersRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        for (SubmitAnswersRequest.AnswerItem answer : request.answers()) {
            if (values.putIfAbsent(answer.question(), answer.value()) != null) {
                throw new DomainException(
                        ErrorCode.INVALID_FIELD,
                        "answered twice",
                        List.of(WrongField.of("answers." + answer.question(), "survey.error.twice")));
            }
        }
        return values;
    }

    /// The first language the reader knows in which the survey was written.
    private static String language(PublishedSurvey survey, @Nullable String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage == null ? "vi" : acceptLanguage).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(tag -> survey.title().byTag().containsKey(tag))
                    .findFirst()
                    .orElse("vi");
        } catch (IllegalArgumentException malformed) {
            return "vi";
        }
    }

    private static SurveyQuestion question(Question question, String language) {
        return switch (question) {
            case Question.Rating rating ->
                view(rating, SurveyQuestion.Kind.RATING, options(rating.levels(), language), null, language);
            case Question.SingleChoice choice ->
                view(choice, SurveyQuestion.Kind.SINGLE_CHOICE, options(choice.options(), language), null, language);
            case Question.FreeText text ->
                view(text, SurveyQuestion.Kind.FREE_TEXT, List.of(), text.maxLength(), language);
        };
    }

    private static SurveyQuestion view(
            Question question,
            SurveyQuestion.Kind kind,
            List<SurveyQuestion.Option> options,
            @Nullable Integer maxLength,
            String language) {
        return new SurveyQuestion(
                question.key(), kind, question.text().in(language), question.required(), options, maxLength);
    }

    private static List<SurveyQuestion.Option> options(List<Question.Option> options, String language) {
        return options.stream()
                .map(o -> new SurveyQuestion.Option(o.value(), o.label().in(language)))
                .toList();
    }
}
