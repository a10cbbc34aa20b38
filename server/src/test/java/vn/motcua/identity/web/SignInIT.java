package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.DemoAccounts;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class SignInIT {
    private final RunningServer server;

    SignInIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldSignInFromThePageThatListsTheSampleAccounts(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/staff/accounts");
        assertThat(page.url()).contains("/staff/sign-in?next=");
        assertThat(page.content()).contains(DemoAccounts.PASSWORD);
        Browser.screenshot(page, "staff-sign-in");

        page.fill("#username", "admin");
        page.fill("#password", "không phải mật khẩu");
        page.click("form button.button");
        assertThat(page.locator("[role=alert]").textContent()).contains("chưa đúng");
        assertThat(page.inputValue("#username")).isEqualTo("admin");

        page.fill("#password", DemoAccounts.PASSWORD);
        page.click("form button.button");
        assertThat(page.url()).endsWith("/staff/accounts");

        page.click("text=Đăng xuất");
        assertThat(page.url()).endsWith("/staff/sign-in");
        page.navigate("/staff/accounts");
        assertThat(page.url()).contains("/staff/sign-in");
    }

    @Test
    void shouldShowPagesWithoutAccessibilityFaults(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/staff/sign-in");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        SignedIn.as(server, Role.ADMINISTRATOR).in(page);
        for (String path : new String[] {"/staff/accounts", "/staff/password", "/staff/audit"}) {
            page.navigate(path);
            Browser.screenshot(page, "staff" + path.replace('/', '-'));
            assertThat(Browser.accessibilityFaults(page)).as(path).isEmpty();
        }
    }

    @Test
    void shouldRefuseAFormWithoutItsToken() throws Exception {
        SignedIn admin = SignedIn.as(server, Role.ADMINISTRATOR);
        HttpRequest.Builder bare = HttpRequest.newBuilder(server.uri("/staff/sign-out"))
                .header("Cookie", admin.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded");

        assertThat(send(bare.copy().POST(BodyPublishers.ofString("csrf=made-up")))
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> refused =
                send(bare.copy().header("Accept", "text/html").POST(BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Biểu mẫu đã hết hạn");
        assertThat(send(bare.copy()
                                .header("Origin", "https://evil.example")
                                .POST(BodyPublishers.ofString("csrf=" + admin.csrf())))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(bare.copy()
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(BodyPublishers.ofString("csrf=" + admin.csrf())))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(bare.copy()
                                .header("Origin", server.base().toString())
                                .POST(BodyPublishers.ofString("csrf=" + admin.csrf())))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void shouldTakeTheTokenFromTheAddressOfAFormWithFiles() throws Exception {
        SignedIn admin = SignedIn.as(server, Role.ADMINISTRATOR);
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/staff/sign-out?csrf=" + admin.csrf()))
                .header("Cookie", admin.cookie())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x--\r\n"));

        assertThat(send(request).statusCode()).isEqualTo(303);
    }

    @Test
    void shouldRefuseTheSignInFormOfAnotherBrowser() throws Exception {
        Map<String, String> form = Map.of("username", "admin", "password", DemoAccounts.PASSWORD, "csrf", "x");
        assertThat(send(post("/staff/sign-in", "", form)).statusCode()).isEqualTo(403);
    }

    @Test
    void shouldLetPeopleWaitAfterFiveWrongPasswords() throws Exception {
        Visitor visitor = visit();
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn("nobody-here", "sai mật khẩu " + i).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> locked = visitor.signIn("nobody-here", "sai mật khẩu");
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 31L);
        assertThat(locked.body()).contains("Hãy chờ khoảng 1 phút");
    }

    @Test
    void shouldKeepOfficersOutOfTheAccounts() throws Exception {
        SignedIn officer = SignedIn.officerOf(server, "ubnd-hoa-xuan");
        assertThat(officer.user().agencyId()).isEqualTo("ubnd-hoa-xuan");
        HttpResponse<String> page = send(
                officer.request("/staff/accounts").header("Accept", "text/html").GET());
        assertThat(page.statusCode()).isEqualTo(403);
    }

    @Test
    void shouldSendEverybodyToTheirWork() throws Exception {
        assertThat(location(SignedIn.as(server, Role.CATALOGUE_EDITOR))).isEqualTo("/staff/procedures");
        assertThat(location(SignedIn.as(server, Role.OFFICER))).isEqualTo("/staff/feedback");
    }

    private String location(SignedIn staff) throws Exception {
        return send(staff.request("/staff").GET())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void shouldTellBrowsersToTrustNothingElse() throws Exception {
        for (String path : new String[] {"/", "/staff/sign-in", "/static/app.css", "/nothing-here"}) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri(path)));
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
        HttpResponse<String> console = send(HttpRequest.newBuilder(server.uri("/staff/sign-in")));
        assertThat(console.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(console.headers().firstValue("Set-Cookie").orElse(""))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void shouldNotAnswerUnderAnotherSitesNameInDemoMode() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", server.base().getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    private record Visitor(SignInIT test, String cookie, String csrf) {
        HttpResponse<String> signIn(String username, String password) throws Exception {
            return test.send(test.post(
                    "/staff/sign-in", cookie, Map.of("username", username, "password", password, "csrf", csrf)));
        }
    }

    private Visitor visit() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(server.uri("/staff/sign-in")));
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        String csrf = page.body().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        return new Visitor(this, cookie, csrf);
    }

    private HttpRequest.Builder post(String path, String cookie, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(server.uri(path))
                .header("Cookie", cookie)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return server.http().send(request.build(), BodyHandlers.ofString());
    }
}
