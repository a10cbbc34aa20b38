package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class PromisedDateIT {
    @Test
    void shouldWorkOutTheDateOnAPhoneWithoutScript(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/thu-tuc/1.001193/ngay-hen?ngay=2026-11-20&gio=15:30&kenh=DIRECT");
        Browser.screenshot(page, "promised-date-phone");

        assertThat(page.locator(".notice").textContent()).contains("thứ Hai 23/11/2026");
        assertThat(page.locator(".arithmetic").textContent()).contains("Nhận sau 15 giờ");
        assertThat(page.inputValue("#ngay")).isEqualTo("2026-11-20");
    }

    @Test
    void shouldSayWhatIsWrongAndKeepTheRest(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc/1.001193/ngay-hen?ngay=2036-13-45&gio=09:00&kenh=ONLINE");

        assertThat(page.locator(".error-summary").textContent()).contains("Ngày nộp chưa đúng");
        assertThat(page.inputValue("#gio")).isEqualTo("09:00");
        assertThat(page.isChecked("#kenh-ONLINE")).isTrue();
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldReachTheCalculatorAndTheFlowChartFromTheProcedure(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc/1.001193");
        page.locator(".flow-box summary").click();
        Browser.screenshot(page, "flow-chart-phone");

        assertThat(page.locator(".flow rect").count())
                .isEqualTo(page.locator("ol.steps li").count());
        assertThat(page.locator(".flow").getAttribute("aria-hidden")).isEqualTo("true");
        assertThat((Boolean) page.evaluate("""
                        () => [...document.querySelectorAll('.flow text')].every(text => {
                            const box = document.querySelector('.flow').getBoundingClientRect();
                            return text.getBoundingClientRect().right <= box.right - 4;
                        })""")).as("no word leaves its box").isTrue();
        page.getByText("Tính ngày có kết quả").click();
        assertThat(page.url()).endsWith("/ngay-hen");
    }

    @Test
    void shouldAnswerProgramsInTheirLanguage(RunningServer server) throws Exception {
        HttpResponse<String> answer =
                get(server, "/api/v1/procedures/1.001193/promised-date?date=2026-11-20&time=10:00");

        assertThat(answer.body()).contains("\"dueOn\":\"2026-11-20\"").contains("Ready on the day of receipt");
    }

    @Test
    void shouldRefuseADateThatIsNone(RunningServer server) throws Exception {
        assertThat(get(server, "/api/v1/procedures/1.001193/promised-date?date=tomorrow")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(server, "/api/v1/procedures/0.000000/promised-date?date=2026-11-20")
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> get(RunningServer server, String path) throws Exception {
        return server.http()
                .send(
                        HttpRequest.newBuilder(server.uri(path))
                                .header("Accept-Language", "en")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
