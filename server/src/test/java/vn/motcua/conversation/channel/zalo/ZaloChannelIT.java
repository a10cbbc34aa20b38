package vn.motcua.conversation.channel.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.Application;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.ReportFiledInChannel;
import vn.motcua.conversation.channel.SendOutcome;
import vn.motcua.notification.Notifier;
import vn.motcua.testing.FakeHttp;
import vn.motcua.testing.FakeHttp.Answer;
import vn.motcua.testing.FakeHttp.Received;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SecondDatabase;

/// From Zalo's webhook to Zalo's API, over real HTTP, with a web server on this machine that plays Zalo.
@ExtendWith(RunningServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZaloChannelIT {
    private static final String APP_ID = "360846524940903967";
    private static final String SECRET = "oa secret key";

    private final RunningServer server;
    private final AtomicInteger refreshes = new AtomicInteger();
    private final String user = UUID.randomUUID().toString().replaceAll("\\D", "") + "1";
    private final FakeHttp zalo = new FakeHttp(this::likeZalo);
    private ApplicationContext node;
    private EmbeddedServer web;

    ZaloChannelIT(RunningServer server) {
        this.server = server;
    }

    /// Tokens work once: `refresh-0` gives `access-1` and `refresh-1`, and so on.
    private Answer likeZalo(Received request) {
        if (!request.path().startsWith("/v4/oa/access_token")) {
            return Answer.json(200, "{\"data\":{\"message_id\":\"m1\"},\"error\":0,\"message\":\"Success\"}");
        }
        int used = refreshes.get();
        if (!request.body().contains("refresh_token=refresh-" + used)
                || !"app secret".equals(request.headers().get("secret_key"))) {
            return Answer.json(200, "{\"error\":-14014,\"error_name\":\"Invalid refresh token\"}");
        }
        int next = refreshes.incrementAndGet();
        return Answer.json(200, """
                {"access_token":"access-%1$d","refresh_token":"refresh-%1$d","expires_in":"90000"}""".formatted(next));
    }

    @BeforeAll
    void startNode() throws Exception {
        Map<String, Object> properties = SecondDatabase.properties(server, "zalo_it");
        properties.put("motcua.test.echo", "true");
        properties.put("motcua.zalo.app-id", APP_ID);
        properties.put("motcua.zalo.app-secret", "app secret");
        properties.put("motcua.zalo.webhook-secret", SECRET);
        properties.put("motcua.zalo.refresh-token", "refresh-0");
        properties.put("motcua.zalo.api-address", zalo.address().toString());
        properties.put("motcua.zalo.oauth-address", zalo.address().toString());
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
    void forget() {
        zalo.behave(this::likeZalo);
        zalo.received().clear();
        node.getBean(EchoConversation.class).heard.clear();
    }

    @Test
    void shouldAnswerWhatACitizenWroteAndUnderstandANumberAfterwards() throws Exception {
        Instant before = Instant.now();
        assertThat(deliver(text("m-1", "Tôi muốn làm giấy khai sinh")).statusCode())
                .isEqualTo(200);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));

        Received sent = awaitSent(1).getFirst();
        assertThat(sent.path()).isEqualTo("/v3.0/oa/message/cs");
        assertThat(sent.headers().get("access_token")).startsWith("access-");
        assertThat(sent.body())
                .contains("\"user_id\":\"" + user + "\"", "Đã nghe: Tôi muốn làm giấy khai sinh", "1. Khai sinh")
                .contains("\"type\":\"oa.query.show\"", "\"payload\":\"đăng ký kết hôn\"");

        deliver(text("m-2", "2"));
        awaitSent(2);
        assertThat(heard()).containsExactly("Tôi muốn làm giấy khai sinh", "đăng ký kết hôn");
    }

    @Test
    void shouldAnswerOnceWhatZaloDeliversTwice() throws Exception {
        String body = text("m-twice", "xin chào");
        assertThat(deliver(body).statusCode()).isEqualTo(200);
        assertThat(deliver(body).statusCode()).isEqualTo(200);
        awaitSent(1);
        assertThat(deliver(body).statusCode()).isEqualTo(200);
        settle();
        assertThat(heard()).containsExactly("xin chào");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void shouldRefuseWhatZaloDidNotSign() throws Exception {
        HttpResponse<String> refused = post(text("m-forged", "xin chào"), "mac=" + "0".repeat(64));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("BAD_SIGNATURE");
        assertThat(post(text("m-forged", "xin chào"), null).statusCode()).isEqualTo(401);
        settle();
        assertThat(heard()).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsNoDelivery() throws Exception {
        assertThat(post("{\"event_name\":", "mac=x").statusCode()).isEqualTo(400);
        assertThat(post("[]", "mac=x").statusCode()).isEqualTo(400);
        String large = text("m-large", "a".repeat(300_000));
        assertThat(deliver(large).statusCode()).isEqualTo(413);
    }

    @Test
    void shouldConfirmAndIgnoreEverythingElse() throws Exception {
        for (String event : new String[] {"oa_send_text", "user_seen_message", "an_event_of_next_year"}) {
            assertThat(deliver(text("m-" + event, "tiếng vọng").replace("user_send_text", event))
                            .statusCode())
                    .isEqualTo(200);
        }
        settle();
        assertThat(heard()).isEmpty();
        assertThat(sent()).isEmpty();
    }

    @Test
    void shouldAskForWordsWhenAStickerComesAndGreetAFollower() throws Exception {
        deliver("""
                {"app_id":"%s","sender":{"id":"%s"},"recipient":{"id":"1"},"event_name":"user_send_sticker","message":
                {"msg_id":"m-sticker","attachments":[{"type":"sticker","payload":{"url":"https://x/y.jpg"}}]},
                "timestamp":"1543908534740"}""".formatted(APP_ID, user));
        assertThat(awaitSent(1).getFirst().body()).contains("chỉ đọc được tin nhắn chữ và ảnh");
        deliver("""
                {"oa_id":"1","follower":{"id":"%s"},"event_name":"follow","app_id":"%s","timestamp":"1543979782740"}""".formatted(user, APP_ID));
        assertThat(awaitSent(2).getLast().body()).contains("Xin chào");
        assertThat(heard()).isEmpty();
    }

    @Test
    void shouldRenewARefusedTokenOnceHoweverManyNeedIt() throws Exception {
        ZaloSender sender = node.getBean(ZaloSender.class);
        assertThat(sender.send(user, OutgoingMessage.text("một"))).isInstanceOf(SendOutcome.Sent.class);
        String refused = "access-" + refreshes.get();
        int before = refreshes.get();
        zalo.behave(request -> refused.equals(request.headers().get("access_token"))
                ? Answer.json(200, "{\"error\":-216,\"message\":\"Access token is invalid\"}")
                : likeZalo(request));

        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<SendOutcome>> sendings = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                sendings.add(() -> sender.send(user, OutgoingMessage.text("hai")));
            }
            for (Future<SendOutcome> outcome : threads.invokeAll(sendings)) {
                assertThat(outcome.get()).isInstanceOf(SendOutcome.Sent.class);
            }
        }
        assertThat(refreshes.get()).isEqualTo(before + 1);
    }

    @Test
    void shouldTellWaitingFromGivingUp() {
        ZaloSender sender = node.getBean(ZaloSender.class);
        assertThat(outcome(sender, 200, -32)).isInstanceOf(SendOutcome.TryLater.class);
        assertThat(outcome(sender, 503, 0)).isInstanceOf(SendOutcome.TryLater.class);
        assertThat(outcome(sender, 200, -213)).isEqualTo(new SendOutcome.Unreachable("ZALO -213"));
        assertThat(outcome(sender, 200, -230)).isEqualTo(new SendOutcome.Unreachable("ZALO -230"));
        assertThat(outcome(sender, 200, -201)).isEqualTo(new SendOutcome.Rejected("ZALO -201"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void shouldTellAUserWhatBecomesOfTheReportTheySent() {
        node.getBean(ApplicationEventPublisher.class)
                .publishEvent(new ReportFiledInChannel("PA-2611-AAAA-AAAA", "zalo", user));
        node.getBean(Notifier.class)
                .tellFollowers(
                        "PA-2611-AAAA-AAAA", "notification.report.resolved", "/phan-anh/PA-2611-AAAA-AAAA", "resolved");

        assertThat(awaitSent(1).getFirst().body())
                .contains("Phản ánh PA-2611-AAAA-AAAA đã có kết quả", "/phan-anh/PA-2611-AAAA-AAAA", user);
    }

    private SendOutcome outcome(ZaloSender sender, int status, int error) {
        zalo.behave(request -> request.path().startsWith("/v4")
                ? likeZalo(request)
                : Answer.json(status, "{\"error\":" + error + ",\"message\":\"no\"}"));
        return sender.send(user, OutgoingMessage.text("xin chào"));
    }

    @Test
    void shouldDeliverTheAnswerWhenZaloIsBackAndKeepNoTraceOfWhoWrote() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        zalo.behave(request -> !request.path().startsWith("/v4") && calls.getAndIncrement() == 0
                ? Answer.json(502, "")
                : likeZalo(request));
        deliver(text("m-outage", "có ai không"));
        awaitSent(2);
        settle();
        assertThat(calls.get()).isEqualTo(2);
        assertThat(SecondDatabase.count(node, "zalo.incoming where user_id is not null or content is not null"))
                .isZero();
        assertThat(SecondDatabase.count(node, "zalo.outgoing")).isZero();
        assertThat(heard()).containsExactly("có ai không");
    }

    @Test
    void shouldNotBeThereWithoutConfiguration() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri("/webhooks/zalo"))
                .POST(BodyPublishers.ofString("{}"))
                .build();
        assertThat(server.http().send(request, BodyHandlers.discarding()).statusCode())
                .isEqualTo(404);
    }

    private String text(String messageId, String text) {
        return """
                {"app_id":"%s","sender":{"id":"%s"},"recipient":{"id":"388613280878808645"},"event_name":"user_send_text",
                "message":{"text":"%s","msg_id":"%s"},"timestamp":"1543908534740"}""".formatted(APP_ID, user, text, messageId);
    }

    private HttpResponse<String> deliver(String body) throws Exception {
        String timestamp = body.contains("1543979782740") ? "1543979782740" : "1543908534740";
        String mac = new WebhookSignature(APP_ID, SECRET).of(body.getBytes(StandardCharsets.UTF_8), timestamp);
        return post(body, "mac=" + mac);
    }

    private HttpResponse<String> post(String body, @org.jspecify.annotations.Nullable String signature)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(web.getURI().resolve("/webhooks/zalo"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (signature != null) {
            request.header("X-ZEvent-Signature", signature);
        }
        return server.http().send(request.build(), BodyHandlers.ofString());
    }

    private List<String> heard() {
        return node.getBean(EchoConversation.class).heard;
    }

    private List<Received> sent() {
        return zalo.received().stream()
                .filter(request -> request.path().startsWith("/v3.0/oa/message/cs"))
                .toList();
    }

    private List<Received> awaitSent(int count) {
        Instant deadline = Instant.now().plusSeconds(25);
        while (Instant.now().isBefore(deadline) && sent().size() < count) {
            pause(Duration.ofMillis(50));
        }
        assertThat(sent()).hasSize(count);
        return sent();
    }

    /// Long enough for the background to have done what it would do by mistake.
    private static void settle() {
        pause(Duration.ofMillis(2_500));
    }

    private static void pause(Duration duration) {
        java.util.concurrent.locks.LockSupport.parkNanos(duration.toNanos());
    }
}
