package vn.motcua.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.survey.Channel;
import vn.motcua.survey.PointFigures;
import vn.motcua.survey.ServicePoint;
import vn.motcua.survey.ShortCode;
import vn.motcua.survey.SurveyResults;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;

/// The pages a person sees who scans the code at a desk.
@ExtendWith(RunningServer.class)
class RatingPageIT {
    private final RunningServer server;

    RatingPageIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldRateOnAPhone(Browser browser) {
        ServicePoint point = SurveyGiven.point(server, "Quầy 5 – Hộ tịch");
        Page page = browser.phone();
        page.navigate(point.link().token().path());
        Browser.screenshot(page, "survey-form-phone");

        assertThat(page.locator("h1").textContent()).contains("Hải Châu").contains("Quầy 5 – Hộ tịch");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(fitsWidth(page)).isTrue();
        page.click("text=Rất hài lòng");
        page.click("text=Lịch sự, tận tình");
        page.fill("textarea", "Cô ở quầy rất nhiệt tình.");
        Browser.screenshot(page, "survey-form-phone-filled");
        page.click("text=Gửi đánh giá");

        page.waitForURL("**/danh-gia/cam-on");
        Browser.screenshot(page, "survey-thanks-phone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.locator("h1").textContent()).isEqualTo("Cảm ơn anh/chị đã đánh giá.");
        assertThat(page.locator("main a, main button, main input").count()).isZero();
        PointFigures.Details details = details(point);
        assertThat(details.figures().count()).isOne();
        assertThat(details.figures().satisfied().orElseThrow().share()).isEqualTo(1);
        assertThat(details.remarks().getFirst().text()).isEqualTo("Cô ở quầy rất nhiệt tình.");
    }

    @Test
    void shouldRateWithoutJavaScriptAndCountASecondTapOnce(Browser browser) {
        ServicePoint point = SurveyGiven.point(server, "Quầy không script");
        Page page = browser.phoneWithoutScript();
        page.navigate(point.link().token().path());
        page.click("text=Không hài lòng >> nth=1");
        page.click("text=Gửi đánh giá");
        assertThat(page.url()).endsWith("/danh-gia/cam-on");

        // Chromium swaps the page's process on the way; going back before that has settled fails in the protocol.
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.goBack();
        page.click("text=Gửi đánh giá");
        assertThat(page.url()).endsWith("/danh-gia/cam-on");
        assertThat(details(point).figures().count()).isOne();
    }

    @Test
    void shouldRateWithTheKeyboardAlone(Browser browser) {
        ServicePoint point = SurveyGiven.point(server, "Quầy bàn phím");
        Page page = browser.desktop();
        page.navigate(point.link().token().path());
        page.locator("#q-overall-1").focus();
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowDown");
        }
        Browser.screenshot(page, "survey-form-desktop-keyboard");
        assertThat(page.isChecked("#q-overall-4")).isTrue();
        for (int i = 0; i < 20 && !"BUTTON".equals(page.evaluate("document.activeElement.tagName")); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForURL("**/danh-gia/cam-on");
        assertThat(details(point).figures().count()).isOne();
    }

    @Test
    void shouldKeepWhatWasTypedWhenAnAnswerIsMissing(Browser browser) {
        ServicePoint point = SurveyGiven.point(server, "Quầy thiếu");
        Page page = browser.phoneWithoutScript();
        page.navigate(point.link().token().path());
        page.click("text=Trên 30 phút");
        page.fill("textarea", "Chờ lâu <b>quá</b>");
        page.click("text=Gửi đánh giá");
        Browser.screenshot(page, "survey-form-missing");

        assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#q-overall-1");
        assertThat(page.isChecked("#q-waiting-3")).isTrue();
        assertThat(page.inputValue("textarea")).isEqualTo("Chờ lâu <b>quá</b>");
        assertThat(page.title()).startsWith("Cần sửa: ");
        assertThat(details(point).figures().count()).isZero();

        page.click("text=Bình thường >> nth=0");
        page.click("text=Gửi đánh giá");
        assertThat(page.url()).endsWith("/danh-gia/cam-on");
    }

    @Test
    void shouldBeReadableInEnglishDarkAndLargeType(Browser browser) {
        ServicePoint point = SurveyGiven.point(server, "Quầy 6");
        Page page = browser.phone();
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        page.navigate(point.link().token().path() + "?lang=en");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Large type"))
                .click();
        Browser.screenshot(page, "survey-form-phone-dark-large");

        assertThat(page.content()).contains("How satisfied are you").contains("Very dissatisfied");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(fitsWidth(page)).isTrue();
    }

    @Test
    void shouldWeighLittleAndSetNoCookie() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy nhẹ");
        HttpResponse<String> page = get(point.link().token().path());

        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(15 * 1024);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains("noindex");
    }

    @Test
    void shouldAskOnceMoreWhenTheTicketIsNotGood() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy vé");
        ServicePoint other = SurveyGiven.point(server, "Quầy vé khác");

        for (String ticket : new String[] {"", "forged.1.2", ticket(other)}) {
            HttpResponse<String> asked =
                    post(point, Map.of("ticket", ticket, "q-overall", "2", "q-comment", "giữ lại"));
            assertThat(asked.statusCode()).isEqualTo(409);
            assertThat(asked.body()).contains("Hãy bấm Gửi lần nữa").contains("giữ lại");
            assertThat(asked.body()).containsPattern("id=\"q-overall-2\"[^>]* checked");
        }
        assertThat(details(point).figures().count()).isZero();
    }

    @Test
    void shouldKeepTheAnswersWhenThePointIsBusy() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy đông");
        HttpResponse<String> response = post(point, Map.of("ticket", ticket(point), "q-overall", "5"));
        int sent = 0;
        String ticket = "";
        while (response.statusCode() == 303 && sent <= Channel.PAGE.burst()) {
            sent++;
            ticket = ticket(point);
            response = post(point, Map.of("ticket", ticket, "q-overall", "4", "q-comment", "vẫn còn"));
        }

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(response.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(response.body())
                .contains("vẫn còn")
                .contains(ticket)
                .containsPattern("id=\"q-overall-4\"[^>]* checked");
        assertThat(details(point).figures().count()).isEqualTo(sent);
    }

    @Test
    void shouldNotBreakOnOddForms() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy lạ");

        assertThat(post(point, Map.of("ticket", ticket(point), "q-overall", "7"))
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> odd = post(
                point, Map.of("ticket", ticket(point), "q-overall", "5", "q-x\"><script>", "1", "version", "99999"));
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).doesNotContain("\"><script>");
        HttpResponse<String> unknown =
                post(point, Map.of("ticket", ticket(point), "q-overall", "5", "q-x\"><script>", "1"));
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).doesNotContain("\"><script>");
        assertThat(post(point, Map.of("ticket", ticket(point), "q-overall", "5", "q-comment", "a".repeat(501)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldFindTheFormByTheCodeUnderTheQrCode(Browser browser) {
        ServicePoint point = SurveyGiven.point(server, "Quầy 7 – Mã ngắn");
        Page page = browser.phoneWithoutScript();
        page.navigate("/danh-gia");
        Browser.screenshot(page, "survey-start-phone");
        assertThat(fitsWidth(page)).isTrue();
        assertThat(page.content())
                .contains("Quầy 7 – Mã ngắn")
                .as("the list leads nobody to a desk they do not stand at")
                .doesNotContain(point.link().token().value())
                .doesNotContain(point.link().code().printed());

        page.fill("#ma", "AAAA-AAA2");
        page.click("text=Mở phiếu");
        assertThat(page.locator("#ma-error").textContent()).contains("Mã gõ chưa đúng");
        assertThat(page.inputValue("#ma")).isEqualTo("AAAA-AAA2");
        Browser.screenshot(page, "survey-start-mistyped");

        page.fill(
                "#ma",
                point.link().code().printed().toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
        page.click("text=Mở phiếu");
        assertThat(page.url()).endsWith(point.link().token().path());
    }

    @Test
    void startShouldHaveNoAccessibilityFaults(Browser browser) throws Exception {
        Page page = browser.phone();
        page.navigate("/danh-gia");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.navigate("/danh-gia?ma=xyz&lang=en");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();

        // All zeros in the alphabet: a well-formed code that nobody drew.
        assertThat(ShortCode.parse("2222-2222")).isPresent();
        HttpResponse<String> unknown = get("/danh-gia?ma=2222-2222");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Không có quầy nào mang mã này");
        assertThat(getPage("/danh-gia/22222222222222222222").statusCode()).isEqualTo(404);
        assertThat(get("/danh-gia/khong-co/gui").statusCode()).isEqualTo(303);
        assertThat(getPage("/danh-gia/khong-co").body()).contains("Không có phiếu đánh giá này");
    }

    @Test
    void shouldStopGuessingOfCodes() throws Exception {
        HttpRequest guess =
                HttpRequest.newBuilder(server.uri("/danh-gia?ma=2222-2222")).build();
        // From an address of its own, so that the other tests keep their allowance.
        try (HttpClient guesser = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build()) {
            HttpResponse<String> answer = guesser.send(guess, BodyHandlers.ofString());
            for (int i = 0; i < 60 && answer.statusCode() == 404; i++) {
                answer = guesser.send(guess, BodyHandlers.ofString());
            }
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("2222-2222").contains("Hãy chờ một phút");
        }
    }

    private static boolean fitsWidth(Page page) {
        // Not innerWidth: a phone's browser widens that when something sticks out.
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue() <= 360;
    }

    private PointFigures.Details details(ServicePoint point) {
        SurveyResults results = server.get(SurveyResults.class);
        return results.details(point, results.lastDays(7));
    }

    private String ticket(ServicePoint point) throws Exception {
        Matcher ticket = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"")
                .matcher(get(point.link().token().path()).body());
        assertThat(ticket.find()).isTrue();
        return ticket.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return server.http().send(HttpRequest.newBuilder(server.uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> getPage(String path) throws Exception {
        return server.http()
                .send(
                        HttpRequest.newBuilder(server.uri(path))
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.ofString());
    }

    private HttpResponse<String> post(ServicePoint point, Map<String, String> fields) throws Exception {
        String body = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                        .collect(Collectors.joining("&"));
        URI uri = server.uri(point.link().token().path() + "/gui");
        return server.http()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
