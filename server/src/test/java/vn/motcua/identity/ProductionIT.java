package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.Application;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SecondDatabase;

/// Two nodes of an installation that serves people, from its very first start on.
@ExtendWith(RunningServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionIT {
    private final RunningServer server;
    private ApplicationContext firstNode;
    private ApplicationContext secondNode;
    private URI first;
    private URI second;

    ProductionIT(RunningServer server) {
        this.server = server;
    }

    @BeforeAll
    void startTwoNodes() throws Exception {
        Map<String, Object> properties = SecondDatabase.properties(server, "production_it");
        properties.put("motcua.mode", "production");
        properties.put("motcua.public-url", "https://motcua.example");
        properties.put("motcua.secret", "a secret that both nodes share, 32 characters");
        firstNode = start(properties);
        secondNode = start(properties);
        first = firstNode.getBean(EmbeddedServer.class).start().getURI();
        second = secondNode.getBean(EmbeddedServer.class).start().getURI();
    }

    private static ApplicationContext start(Map<String, Object> properties) {
        return ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .properties(properties)
                .banner(false)
                .start();
    }

    @AfterAll
    void stop() {
        firstNode.close();
        secondNode.close();
    }

    @Test
    void shouldLetTheFirstAdministratorInOnceAndOnAnyNode() throws Exception {
        assertThat(firstNode.getBean(Accounts.class).all())
                .as("no default account")
                .allMatch(Account::sample);
        String path = firstNode.getBean(FirstStart.class).invite().orElseThrow();
        String other = secondNode.getBean(FirstStart.class).invite().orElseThrow();
        assertThat(other).as("printed again at each start").isNotEqualTo(path);

        HttpResponse<String> weak = submit(second, path, "password1234");
        assertThat(weak.statusCode()).isEqualTo(400);
        assertThat(weak.body()).contains("dễ đoán").contains("Trần Thị B");
        assertThat(submit(second, path, "chuyện nhỏ trên phố").statusCode()).isEqualTo(303);

        assertThat(submit(first, other, "chuyện nhỏ trên phố").statusCode()).isEqualTo(404);
        assertThat(firstNode.getBean(FirstStart.class).invite())
                .as("not needed any more")
                .isEmpty();
        assertThat(signIn().statusCode()).isEqualTo(303);
        shouldKnowTheSessionOnBothNodesAndOverHttpsOnly();
    }

    private void shouldKnowTheSessionOnBothNodesAndOverHttpsOnly() throws Exception {
        String cookie = signIn().headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith("__Host-motcua-session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("Secure", "Path=/");
        for (URI node : new URI[] {first, second}) {
            HttpResponse<String> page = send(
                    HttpRequest.newBuilder(node.resolve("/staff/accounts")).header("Cookie", cookie.split(";")[0]));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    /// A demo started by mistake on this database makes its accounts; nobody gets in with them.
    @Test
    void shouldRefuseSampleAccountsWhateverTheDatabaseSays() {
        JdbcAccounts rows = firstNode.getBean(JdbcAccounts.class);
        String hash = firstNode.getBean(Passwords.class).hash(DemoAccounts.PASSWORD);
        var sample = new NewAccount("mau", "Mẫu", Set.of(Role.ADMINISTRATOR), null);
        String id = rows.insert(sample, hash, false, true, Instant.now()).orElseThrow();

        assertThat(firstNode.getBean(SigningIn.class).signIn("mau", DemoAccounts.PASSWORD, "192.0.2.9"))
                .isInstanceOf(SignInOutcome.Refused.class);
        Sessions sessions = firstNode.getBean(Sessions.class);
        assertThat(sessions.find(sessions.open(id))).isEmpty();
        assertThat(rows.lockAdministrators()).doesNotContain(id);
    }

    private HttpResponse<String> signIn() throws Exception {
        return post(first, "/staff/sign-in", Map.of("username", "quantri", "password", "chuyện nhỏ trên phố"));
    }

    private HttpResponse<String> submit(URI node, String path, String password) throws Exception {
        return post(
                node,
                path,
                Map.of("username", "quantri", "displayName", "Trần Thị B", "wanted", password, "repeated", password));
    }

    private HttpResponse<String> post(URI node, String path, Map<String, String> form) throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(node.resolve("/staff/sign-in")));
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        String csrf = page.body().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "csrf=" + csrf + "&", ""));
        return send(HttpRequest.newBuilder(node.resolve(path))
                .header("Cookie", cookie)
                .header("Origin", "http://" + node.getAuthority())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return server.http().send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }
}
