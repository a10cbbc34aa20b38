package vn.motcua.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class HomePageIT {
    @Test
    void shouldOfferTheThreeDoorsOnAPhone(Browser browser) {
        Page page = browser.phone();
        page.navigate("/");
        Browser.screenshot(page, "home-phone");

        assertThat(page.locator(".door").count()).isEqualTo(3);
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out sideways")
                .isTrue();
    }

    @Test
    void shouldNeedNoSidewaysScrollAtFourfoldZoom(Browser browser) {
        Page page = browser.desktop();
        page.setViewportSize(320, 256);
        for (String address : new String[] {"/", "/thu-tuc", "/tro-ly", "/phan-anh"}) {
            page.navigate(address);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .as(address)
                    .isTrue();
        }
    }

    @Test
    void shouldAnswerAProgramWithAProblemInItsLanguage(RunningServer server) throws Exception {
        HttpResponse<String> response = server.http()
                .send(
                        HttpRequest.newBuilder(server.uri("/api/v1/nothing-here"))
                                .header("Accept-Language", "en")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"NOT_FOUND\"").contains("Page not found");
    }

    @Test
    void shouldReportHealthAndFigures(RunningServer server) throws Exception {
        for (String path : new String[] {"/health/liveness", "/health/readiness", "/metrics"}) {
            HttpResponse<String> response = server.http()
                    .send(HttpRequest.newBuilder(server.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
        }
    }
}
