package vn.motcua.conversation.channel.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ChatVisitor.png;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.Application;
import vn.motcua.feedback.ReportPhotos;
import vn.motcua.testing.FakeHttp;
import vn.motcua.testing.FakeHttp.Answer;
import vn.motcua.testing.FakeHttp.Received;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SecondDatabase;

/// Photos sent over Zalo, from its webhook to the report, with a web server on this machine that plays Zalo and keeps
/// the photos.
@ExtendWith(RunningServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZaloPhotosIT {
    private static final String APP_ID = "360846524940903967";
    private static final String SECRET = "oa secret key";
    private static final String PLACE = "kiệt 12 Lê Duẩn phường Hải Châu";

    private final RunningServer server;
    private final FakeHttp zalo = new FakeHttp(ZaloPhotosIT::likeZalo);
    private String user = "";
    private ApplicationContext node;
    private EmbeddedServer web;

    ZaloPhotosIT(RunningServer server) {
        this.server = server;
    }

    private static Answer likeZalo(Received request) {
        return switch (request.path()) {
            case "/v4/oa/access_token" ->
                Answer.json(200, "{\"access_token\":\"a\",\"refresh_token\":\"r\",\"expires_in\":\"90000\"}");
            case "/pic/text" -> Answer.json(200, "{\"no\":\"picture\"}");
            case "/pic/large" -> Answer.bytes(new byte[ReportPhotos.MOST_BYTES + 1]);
            case "/pic/elsewhere" -> new Answer(302, "", Map.of("Location", "/pic/1"));
            default ->
                request.path().startsWith("/pic/")
                        ? Answer.bytes(png(Integer.parseInt(request.path().substring(5))))
                        : Answer.json(200, "{\"data\":{\"message_id\":\"m1\"},\"error\":0,\"message\":\"Success\"}");
        };
    }

    @BeforeAll
    void startNode() throws Exception {
        Map<String, Object> properties = SecondDatabase.properties(server, "zalo_photos_it");
        properties.put("motcua.zalo.app-id", APP_ID);
        properties.put("motcua.zalo.app-secret", "app secret");
        properties.put("motcua.zalo.webhook-secret", SECRET);
        properties.put("motcua.zalo.refresh-token", "refresh-0");
        properties.put("motcua.zalo.api-address", zalo.address().toString());
        properties.put("motcua.zalo.oauth-address", zalo.address().toString());
        properties.put("motcua.zalo.picture-hosts", "zdn.vn," + zalo.address());
        node = ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .properties(properties)
                .banner(false)
                .start();
        web = node.getBean(EmbeddedServer.class).start();
    }

    @AfterAll
    void stop() {
        node.close();
        zalo.close();
    }

    @BeforeEach
    void anotherCitizen() {
        user = UUID.randomUUID().toString().replaceAll("\\D", "") + "1";
        zalo.received().clear();
    }

    @Test
    void shouldAttachThePhotosToTheReport() throws Exception {
        assertThat(sendPhotos("", own("1"))).contains("Đã giữ 1 ảnh", "mô tả");
        say("Cây gãy đổ chắn ngang đường, xe không qua được");
        say(PLACE);
        assertThat(sendPhotos("", own("2"), own("3"))).contains("Đã giữ 3 ảnh");
        assertThat(say("không để lại")).contains("3 ảnh");
        assertThat(say("gửi")).contains("PA-");

        assertThat(SecondDatabase.count(
                        node,
                        "feedback.photo p join feedback.report r on r.id = p.report_id"
                                + " where r.channel = 'zalo' and r.text like 'Cây gãy%'"))
                .isEqualTo(3);
        assertThat(SecondDatabase.count(node, "zalo.incoming where pictures is not null"))
                .isZero();
    }

    @Test
    void shouldTakeAPhotoThatComesWithWords() throws Exception {
        assertThat(sendPhotos("tôi muốn phản ánh đèn đường hỏng ba hôm nay", own("7")))
                .contains("Đã giữ 1 ảnh", "ở đâu");
    }

    @Test
    void shouldFetchFromNowhereButWhereZaloKeepsPhotos() throws Exception {
        for (String address : List.of(
                "http://127.0.0.1:1/pic/1",
                "http://f1.zdn.vn/pic/1",
                "https://zdn.vn.example.org/pic/1",
                "https://a@f1.zdn.vn/pic/1",
                "file:///etc/passwd",
                "not an address",
                own("elsewhere"))) {
            assertThat(sendPhotos("", address)).contains("Chưa nhận được ảnh");
        }
        assertThat(zalo.received()).noneMatch(request -> request.path().equals("/pic/1"));
    }

    @Test
    void shouldSayWhatCannotBeTaken() throws Exception {
        assertThat(sendPhotos("", own("text"))).contains("không phải ảnh JPEG");
        assertThat(sendPhotos("", own("large"))).contains("lớn hơn 10 MB");
        String[] six = {own("1"), own("2"), own("3"), own("4"), own("5"), own("6")};
        assertThat(sendPhotos("", six)).contains("tối đa 5 ảnh");
        settle();
        assertThat(sent()).anyMatch(said -> said.contains("Đã giữ 5 ảnh"));
        assertThat(sendPhotos("", own("8"))).contains("tối đa 5 ảnh");
        assertThat(SecondDatabase.count(
                        node,
                        "(select c.id from feedback.photo p join conversation.conversation c"
                                + " on c.photo_draft = p.draft_id group by c.id having count(*) > 5) as too_many"))
                .isZero();
    }

    private String own(String name) {
        return zalo.address() + "/pic/" + name;
    }

    private String say(String text) throws Exception {
        return deliver("user_send_text", "\"text\":\"" + text + "\"");
    }

    private String sendPhotos(String text, String... addresses) throws Exception {
        String attachments = Arrays.stream(addresses)
                .map(address -> "{\"type\":\"image\",\"payload\":{\"thumbnail\":\"https://t/t.jpg\",\"url\":\""
                        + address + "\"}}")
                .collect(Collectors.joining(","));
        return deliver("user_send_image", "\"text\":\"" + text + "\",\"attachments\":[" + attachments + "]");
    }

    /// @return the first thing that was said in answer
    private String deliver(String event, String message) throws Exception {
        int before = sent().size();
        String body = """
                {"app_id":"%s","sender":{"id":"%s"},"recipient":{"id":"1"},"event_name":"%s","message":{%s,"msg_id":"%s"},
                "timestamp":"1543908534740"}""".formatted(APP_ID, user, event, message, UUID.randomUUID());
        String mac = new WebhookSignature(APP_ID, SECRET).of(body.getBytes(StandardCharsets.UTF_8), "1543908534740");
        URI address = web.getURI().resolve("/webhooks/zalo");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("X-ZEvent-Signature", "mac=" + mac)
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(server.http().send(request, BodyHandlers.discarding()).statusCode())
                .isEqualTo(200);
        Instant deadline = Instant.now().plusSeconds(25);
        while (Instant.now().isBefore(deadline) && sent().size() == before) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(sent()).hasSizeGreaterThan(before);
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        return sent().get(before);
    }

    private List<String> sent() {
        return zalo.received().stream()
                .filter(request -> request.path().startsWith("/v3.0/oa/message/cs"))
                .map(Received::body)
                .toList();
    }

    private static void settle() {
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
    }
}
