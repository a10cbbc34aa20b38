package vn.motcua.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.Role;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class FeedbackApiIT {
    private static final String LAMP = """
            {"text": "Đèn đường trên đường Trần Phú, phường Hải Châu hỏng ba đêm nay, tối om",
             "contact": {"name": "Bà Năm", "phone": "0905 123 456"}}""";

    private final RunningServer server;

    FeedbackApiIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldStoreRouteAndPromiseADate() throws Exception {
        HttpResponse<String> sent = submit(UUID.randomUUID().toString(), LAMP);

        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.body()).contains("\"status\":\"ROUTED\"").contains("chiếu sáng");
        HttpResponse<String> followed = get("/api/v1/feedback-reports/" + code(sent));
        assertThat(followed.statusCode()).isEqualTo(200);
        assertThat(followed.body())
                .contains("\"category\":\"STREET_LIGHTING\"")
                .contains("ngày làm việc thứ 3")
                .doesNotContain("Bà Năm", "0905", "Trần Phú");
    }

    @Test
    void shouldGiveTheSameReceiptToARepeatAndRefuseTheKeyForAnother() throws Exception {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = submit(key, LAMP);
        HttpResponse<String> repeat = submit(key, LAMP);
        HttpResponse<String> other = submit(key, LAMP.replace("ba đêm", "bốn đêm"));

        assertThat(repeat.statusCode()).isEqualTo(200);
        assertThat(code(repeat)).isEqualTo(code(first));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void shouldStoreOnceWhenTheSameReportArrivesEightTimesAtOnce() {
        String key = UUID.randomUUID().toString();
        var codes = IntStream.range(0, 8)
                .mapToObj(i -> server.http().sendAsync(request(key, LAMP), BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(FeedbackApiIT::code)
                .distinct();
        assertThat(codes).hasSize(1);
    }

    @Test
    void shouldNameEveryWrongField() throws Exception {
        HttpResponse<String> refused = submit(UUID.randomUUID().toString(), """
                {"text": "ngắn", "wardCode": "99999", "location": {"lat": 200, "lon": 108}, "place": "%s"}""".formatted("x".repeat(400)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"text\"", "\"field\":\"location.lat\"", "\"field\":\"place\"");
        assertThat(submit("", LAMP).body()).contains("IDEMPOTENCY_KEY_REQUIRED");
        assertThat(submit(UUID.randomUUID().toString(), "{\"text\":").statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldShowADenunciationItsLawfulChannel() throws Exception {
        // Decree 20/2008/NĐ-CP art. 1: complaints and denunciations are not handled as recommendations.
        HttpResponse<String> refused =
                submit(UUID.randomUUID().toString(), "{\"text\": \"Tôi tố cáo ông A là cán bộ nhận hối lộ của dân\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("OUT_OF_SCOPE").contains("Luật Tố cáo");
    }

    @Test
    void shouldSignpostEmergenciesFirst() throws Exception {
        HttpResponse<String> sent = submit(
                UUID.randomUUID().toString(),
                "{\"text\": \"Đang cháy nhà ở kiệt 10 Lê Duẩn phường Hải Châu, có người mắc kẹt\"}");
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.body()).contains("\"number\":\"114\"");
    }

    @Test
    void shouldAnswer404ForAnUnknownOrMistypedCode() throws Exception {
        assertThat(get("/api/v1/feedback-reports/PA-2611-2222-2222").statusCode())
                .isEqualTo(404);
        assertThat(get("/api/v1/feedback-reports/gì-đó").body()).contains("REPORT_NOT_FOUND");
    }

    @Test
    void shouldLetOnlyTheHandlingAgencySeeAReport() throws Exception {
        String body = """
                {"text": "Hàng quán lấn chiếm hết vỉa hè để buôn bán, người đi bộ phải xuống lòng đường",
                 "wardCode": "20242"}""";
        String code = code(submit(UUID.randomUUID().toString(), body));
        SignedIn own = SignedIn.officerOf(server, "ubnd-hai-chau");
        SignedIn other = SignedIn.officerOf(server, "ubnd-thanh-khe");
        SignedIn editor = SignedIn.as(server, Role.CATALOGUE_EDITOR);

        assertThat(staff(own, code).statusCode()).isEqualTo(200);
        assertThat(staff(other, code).statusCode()).isEqualTo(403);
        assertThat(staff(editor, code).statusCode()).isEqualTo(403);
        assertThat(staff(SignedIn.as(server, Role.COORDINATOR), code).statusCode())
                .isEqualTo(200);
        assertThat(send(other.request("/staff/feedback?view=all&agencyId=ubnd-hai-chau")
                                .header("Accept", "text/html"))
                        .body())
                .doesNotContain(code);
        assertThat(step(other, code, "ACCEPT", 1, "").statusCode()).isEqualTo(403);
    }

    @Test
    void shouldCarryAReportFromTheQueueToTheCitizensRating() throws Exception {
        String code = code(submit(UUID.randomUUID().toString(), """
                {"text": "Hàng quán lấn chiếm vỉa hè trước chợ, đi bộ không được", "wardCode": "20242"}"""));
        SignedIn officer = SignedIn.officerOf(server, "ubnd-hai-chau");

        assertThat(step(officer, code, "ACCEPT", 1, "").statusCode()).isEqualTo(303);
        HttpResponse<String> stale = step(officer, code, "START", 1, "đang viết dở");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("đang viết dở").contains("vừa cập nhật");
        assertThat(step(officer, code, "ASK_CITIZEN", 2, "Quán nào, trước số nhà nào?")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get("/api/v1/feedback-reports/" + code).body())
                .contains("\"question\":\"Quán nào, trước số nhà nào?\"", "\"dueOn\":null", "tạm dừng");

        assertThat(post("/api/v1/feedback-reports/" + code + "/answers", "{\"text\": \"Trước số 5\"}")
                        .body())
                .contains("\"status\":\"IN_PROGRESS\"")
                .doesNotContain("Trước số 5");
        assertThat(post("/api/v1/feedback-reports/" + code + "/rating", "{\"stars\": 5}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(step(officer, code, "RESOLVE", 4, "Đã nhắc nhở và dọn vỉa hè.")
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> reopened = post(
                "/api/v1/feedback-reports/" + code + "/rating",
                "{\"stars\": 1, \"comment\": \"Hôm sau lại bày ra\", \"reopen\": true}");
        assertThat(reopened.body()).contains("\"status\":\"REOPENED\"");
    }

    @Test
    void shouldPassOnWhatIsNotOursWithAReason() throws Exception {
        String code = code(submit(UUID.randomUUID().toString(), """
                {"text": "Vỉa hè bị lấn chiếm buôn bán suốt ngày không ai dẹp", "wardCode": "20242"}"""));
        SignedIn officer = SignedIn.officerOf(server, "ubnd-hai-chau");

        assertThat(step(officer, code, "PASS_ON", 1, "").statusCode()).isEqualTo(400);
        HttpResponse<String> passed = step(officer, code, "PASS_ON", 1, "Đoạn này do Sở quản lý", "so-xay-dung");
        assertThat(passed.headers().firstValue("Location")).hasValue("/staff/feedback");
        assertThat(get("/api/v1/feedback-reports/" + code).body())
                .contains("\"status\":\"ROUTED\"", "Sở Xây dựng", "Đoạn này do Sở quản lý");
    }

    private HttpResponse<String> step(SignedIn who, String code, String action, int version, String note)
            throws Exception {
        return step(who, code, action, version, note, "");
    }

    private HttpResponse<String> step(SignedIn who, String code, String action, int version, String note, String agency)
            throws Exception {
        String boundary = "b" + UUID.randomUUID();
        var body = new StringBuilder();
        String[][] fields = {
            {"action", action}, {"version", String.valueOf(version)}, {"note", note}, {"agencyId", agency}
        };
        for (String[] field : fields) {
            body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, field[0], field[1]));
        }
        body.append("--").append(boundary).append("--\r\n");
        return send(who.request("/staff/feedback/" + code)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> staff(SignedIn who, String code) throws Exception {
        return send(who.request("/staff/feedback/" + code).header("Accept", "text/html"));
    }

    private HttpResponse<String> submit(String key, String body) throws Exception {
        return server.http().send(request(key, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String key, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/api/v1/feedback-reports"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return key.isEmpty()
                ? request.build()
                : request.header("Idempotency-Key", key).build();
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.uri(path.replace("gì-đó", "g%C3%AC"))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return server.http().send(request.build(), BodyHandlers.ofString());
    }

    private static String code(HttpResponse<String> response) {
        return response.body().replaceAll("(?s).*\"code\":\"(PA-[0-9A-Z-]+)\".*", "$1");
    }
}
