package vn.motcua.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.Application;
import vn.motcua.identity.Role;
import vn.motcua.testing.FakeHttp;
import vn.motcua.testing.FakeHttp.Answer;
import vn.motcua.testing.FakeHttp.Received;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

/// Two nodes of one installation that know a language model, which is a web server on this machine.
@ExtendWith(RunningServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RephraseSwitchIT {
    private static final String FRIENDLY = "Dạ thưa anh/chị: ";

    private final RunningServer server;
    private final FakeHttp model = new FakeHttp(this::friendlier);
    private volatile String addition = "";
    private ApplicationContext first;
    private ApplicationContext second;

    RephraseSwitchIT(RunningServer server) {
        this.server = server;
    }

    /// Gives back what it was sent with a greeting before it and, when told so, something made up behind it.
    private Answer friendlier(Received request) {
        try {
            Map<?, ?> question =
                    Objects.requireNonNull(ObjectMapper.getDefault().readValue(request.body(), Map.class));
            var messages = (List<?>) Objects.requireNonNull(question.get("messages"));
            var last = (Map<?, ?>) messages.getLast();
            var said = Map.of(
                    "message", Map.of("role", "assistant", "content", FRIENDLY + last.get("content") + addition));
            return Answer.json(200, ObjectMapper.getDefault().writeValueAsString(Map.of("choices", List.of(said))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    void startNodes() {
        first = node();
        second = node();
    }

    private ApplicationContext node() {
        ApplicationContext running = server.get(ApplicationContext.class);
        Map<String, Object> properties = new HashMap<>();
        for (String name : List.of(
                "datasources.default.url",
                "datasources.default.username",
                "datasources.default.password",
                "motcua.home")) {
            properties.put(name, running.getProperty(name, String.class).orElseThrow());
        }
        properties.put("datasources.default.maximum-pool-size", 4);
        properties.put("motcua.serving", true);
        properties.put("micronaut.server.port", -1);
        properties.put("motcua.rephrase.url", model.address().resolve("/v1").toString());
        properties.put("motcua.rephrase.model", "any");
        ApplicationContext node = ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .properties(properties)
                .banner(false)
                .start();
        node.getBean(EmbeddedServer.class).start();
        return node;
    }

    @AfterAll
    void stop() {
        first.close();
        second.close();
        model.close();
    }

    @Test
    void shouldBeOffUntilAnAdministratorTurnsItOnAndHoldOnEveryNodeAtOnce() throws Exception {
        SignedIn administrator = SignedIn.as(server, Role.ADMINISTRATOR);
        assertThat(answer(first)).doesNotContain(FRIENDLY);
        assertThat(model.received()).isEmpty();
        assertThat(turn(SignedIn.as(server, Role.COORDINATOR), first, "on", "cho dễ đọc")
                        .statusCode())
                .isEqualTo(403);
        assertThat(turn(administrator, first, "on", "").statusCode()).isEqualTo(400);

        assertThat(turn(administrator, first, "on", "cho dễ đọc hơn").statusCode())
                .isEqualTo(303);
        assertThat(answer(second)).contains(FRIENDLY);
        assertThat(answer(first)).contains(FRIENDLY);
        addition = " Lệ phí thêm 987.654 đồng.";
        assertThat(answer(second)).doesNotContain(FRIENDLY, "987.654");
        // The figures of both nodes come together within seconds.
        eventually(() -> page(administrator, first).contains("2 câu được viết lại, 1 bản bị loại"));
        assertThat(page(administrator, second)).contains("cho dễ đọc hơn");

        assertThat(turn(administrator, second, "off", "tạm dừng để xem").statusCode())
                .isEqualTo(303);
        int asked = model.received().size();
        assertThat(answer(first)).doesNotContain(FRIENDLY);
        assertThat(model.received()).hasSize(asked);
        server.execute("""
                do $$ begin
                  if (select count(*) from identity.audit_entry where action like 'conversation.rephrase_turned_%') < 2
                  then raise exception 'not written down'; end if;
                end $$""");
    }

    @Test
    void shouldSayWhereNoModelIsConfigured() throws Exception {
        SignedIn administrator = SignedIn.as(server, Role.ADMINISTRATOR);
        HttpResponse<String> page =
                server.http().send(administrator.request("/staff/conversations").build(), BodyHandlers.ofString());
        assertThat(page.body()).contains("Chưa khai báo địa chỉ mô hình");
    }

    private String answer(ApplicationContext node) throws Exception {
        String started = post(node, "/api/v1/conversations", "{}");
        String id = started.replaceAll(".*\"([0-9a-f-]{36})\".*", "$1");
        return post(
                node, "/api/v1/conversations/" + id + "/messages", "{\"text\":\"lệ phí đăng ký tạm trú bao nhiêu\"}");
    }

    private String post(ApplicationContext node, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(node, path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return server.http().send(request, BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> turn(SignedIn staff, ApplicationContext node, String to, String reason)
            throws Exception {
        String body =
                "csrf=" + staff.csrf() + "&turn=" + to + "&reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(address(node, "/staff/conversations/rephrasing"))
                .header("Cookie", staff.cookie())
                .header("X-CSRF-Token", staff.csrf())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return server.http().send(request, BodyHandlers.ofString());
    }

    private String page(SignedIn staff, ApplicationContext node) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(node, "/staff/conversations"))
                .header("Cookie", staff.cookie())
                .build();
        return server.http().send(request, BodyHandlers.ofString()).body();
    }

    private static URI address(ApplicationContext node, String path) {
        return node.getBean(EmbeddedServer.class).getURI().resolve(path);
    }

    private interface Check {
        boolean holds() throws Exception;
    }

    private static void eventually(Check check) throws Exception {
        Instant end = Instant.now().plusSeconds(15);
        while (!check.holds()) {
            assertThat(Instant.now()).as("within seconds").isBefore(end);
            Thread.sleep(300);
        }
    }
}
