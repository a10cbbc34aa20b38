package vn.motcua.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.Role;
import vn.motcua.survey.PointFigures;
import vn.motcua.survey.ServicePoint;
import vn.motcua.survey.ServicePoints;
import vn.motcua.survey.SurveyResults;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

/// Surveys for programs, and what is stored of a response.
@ExtendWith(RunningServer.class)
class SurveyIT {
    private static final String SATISFIED = """
            {"answers": [{"question": "overall", "value": "5"}, {"question": "waiting", "value": "under-15"},
                         {"question": "comment", "value": "Gọi 0905 123 456"}]}""";

    private final RunningServer server;

    SurveyIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldTellWhatIsAskedInTheReadersLanguage() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy API 1");

        HttpResponse<String> vietnamese = get(point, null);
        assertThat(vietnamese.statusCode()).isEqualTo(200);
        assertThat(vietnamese.body())
                .contains("\"desk\":\"Quầy API 1\"")
                .contains("Hải Châu")
                .contains("\"kind\":\"RATING\"")
                .contains("Rất hài lòng")
                .contains("\"maxLength\":500")
                .doesNotContain(point.id().toString());
        assertThat(get(point, "en-GB,en;q=0.9").body())
                .contains("Very satisfied")
                .contains("\"language\":\"en\"");
        assertThat(get(point, "ko").body()).contains("\"language\":\"vi\"");
        assertThat(get(point, "en;q=banana").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldStoreAResponseOnceUnderItsKey() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy API 2");
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = post(point, key, SATISFIED);
        HttpResponse<String> again = post(point, key, SATISFIED);
        HttpResponse<String> other = post(point, key, SATISFIED.replace("\"5\"", "\"1\""));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).contains("receivedOn");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("IDEMPOTENCY_KEY_REUSED");
        PointFigures.Details details = details(point);
        assertThat(details.figures().count()).isOne();
        assertThat(details.remarks()).extracting(PointFigures.Remark::text).containsExactly("Gọi [số điện thoại]");
    }

    @Test
    void shouldStoreOnceWhenTheSameKeyArrivesManyTimesAtOnce() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy API 3");
        String key = UUID.randomUUID().toString();
        Callable<Integer> send = () -> post(point, key, SATISFIED).statusCode();

        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : senders.invokeAll(java.util.Collections.nCopies(8, send))) {
                assertThat(sent.get()).isEqualTo(201);
            }
        }
        assertThat(details(point).figures().count()).isOne();
    }

    @Test
    void shouldNameEveryWrongField() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy API 4");

        HttpResponse<String> wrong = post(point, "k1", """
                {"answers": [{"question": "overall", "value": "9"}, {"question": "trips", "value": "0"},
                             {"question": "shoes", "value": "x"}]}""");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(wrong.body()).contains("INVALID_FIELD", "answers.overall", "answers.trips", "answers.shoes");

        HttpResponse<String> missing =
                post(point, "k2", "{\"answers\": [{\"question\": \"trips\", \"value\": \"1\"}]}");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("answers.overall").contains("Hãy chọn một câu trả lời");

        assertThat(post(point, "k3", "{\"answers\": []}").body()).contains("\"field\":\"answers\"");
        assertThat(post(point, "k3", "{\"answers\": [{\"question\": \"overall\"}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(point, "k3", "{\"answers\": [").statusCode()).isEqualTo(400);
        assertThat(post(point, "k3", "{}").statusCode()).isEqualTo(400);
        assertThat(post(point, "k3", SATISFIED.replaceFirst("\\{", "{\"version\": 99, "))
                        .body())
                .contains("\"field\":\"version\"");
        assertThat(post(point, "k3", SATISFIED.replace("waiting", "overall")).body())
                .contains("answers.overall");
        HttpResponse<String> keyless = post(point, null, SATISFIED);
        assertThat(keyless.statusCode()).isEqualTo(400);
        assertThat(keyless.body()).contains("IDEMPOTENCY_KEY_REQUIRED");
        assertThat(post(point, "k".repeat(201), SATISFIED).statusCode()).isEqualTo(400);
        assertThat(details(point).figures().count()).isZero();
    }

    @Test
    void shouldTellUnknownFromOutdatedAndClosed() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy API 5");
        SignedIn coordinator = SignedIn.as(server, Role.COORDINATOR);
        ServicePoints points = server.get(ServicePoints.class);

        assertThat(send("/api/v1/surveys/abc").body()).contains("SURVEY_NOT_FOUND");
        assertThat(send("/api/v1/surveys/22222222222222222222").statusCode()).isEqualTo(404);

        points.replaceCode(coordinator.user(), point.id(), point.revision());
        HttpResponse<String> outdated = get(point, null);
        assertThat(outdated.statusCode()).isEqualTo(410);
        assertThat(outdated.body()).contains("SURVEY_CLOSED");
        assertThat(post(point, "k1", SATISFIED).statusCode()).isEqualTo(410);

        ServicePoint renewed = points.visible(coordinator.user(), point.id());
        assertThat(renewed.link()).isNotEqualTo(point.link());
        assertThat(get(renewed, null).statusCode()).isEqualTo(200);
        points.setActive(coordinator.user(), point.id(), renewed.revision(), false);
        assertThat(get(renewed, null).statusCode()).isEqualTo(410);
    }

    @Test
    void shouldTakeNoMoreThanAPointsPace() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy API 6");
        HttpResponse<String> response = post(point, "first", SATISFIED);
        int stored = 0;
        while (response.statusCode() == 201 && stored < 100) {
            stored++;
            response = post(point, "key-" + stored, SATISFIED);
        }

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.body()).contains("RATE_LIMITED");
        assertThat(Long.parseLong(response.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 61L);
        assertThat(post(point, "first", SATISFIED).statusCode())
                .as("a repeated sending is no new response")
                .isEqualTo(201);
        assertThat(details(point).figures().count()).isEqualTo(stored);
    }

    /// Law 91/2025/QH15: anonymous means that nothing stored leads back to the person.
    @Test
    void shouldStoreNothingThatLeadsToAPerson() throws Exception {
        List<String> columns = SurveyGiven.columns(server, "response");
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "id uuid",
                        "point_id uuid",
                        "survey_key text",
                        "survey_version integer",
                        "answered_on date",
                        "channel text");
        assertThat(SurveyGiven.columns(server, "answer"))
                .containsExactlyInAnyOrder(
                        "response_id uuid", "question text", "level integer", "choice text", "remark text");

        ServicePoint point = SurveyGiven.point(server, "Quầy API 7");
        HttpResponse<String> form = send("/danh-gia/" + point.link().token().value());
        assertThat(form.headers().allValues("Set-Cookie")).isEmpty();
        String key = UUID.randomUUID().toString();
        HttpResponse<String> stored = post(point, key, SATISFIED);
        assertThat(stored.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(SurveyGiven.everythingAbout(server, point.id()))
                .as("neither the key nor the sender's address")
                .doesNotContain(key)
                .doesNotContain("127.0.0.1")
                .doesNotContain("0905");
    }

    private PointFigures.Details details(ServicePoint point) {
        SurveyResults results = server.get(SurveyResults.class);
        return results.details(point, results.lastDays(7));
    }

    private HttpResponse<String> get(ServicePoint point, String language) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                server.uri("/api/v1/surveys/" + point.link().token().value()));
        if (language != null) {
            request.header("Accept-Language", language);
        }
        return server.http().send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path) throws Exception {
        return server.http().send(HttpRequest.newBuilder(server.uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(ServicePoint point, String key, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        server.uri("/api/v1/surveys/" + point.link().token().value() + "/responses"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return server.http().send(request.build(), BodyHandlers.ofString());
    }
}
