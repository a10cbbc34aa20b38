package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class OpenDataIT {
    @Test
    void shouldGiveTheWholeCatalogueWithVersions(RunningServer server) throws Exception {
        HttpResponse<String> answer = get(server, "/api/v1/catalogue.json", "");

        Map<?, ?> all = Objects.requireNonNull(server.get(ObjectMapper.class).readValue(answer.body(), Map.class));
        List<?> procedures = (List<?>) all.get("procedures");
        ProcedureCatalogue catalogue = server.get(ProcedureCatalogue.class);
        assertThat(procedures)
                .hasSize(catalogue.items().size() + catalogue.repealed().size());
        assertThat(answer.body()).contains("\"code\":\"1.001193\"").contains("\"layer\":\"OFFICIAL\",\"number\":1");
        assertThat(get(server, "/api/v1/catalogue.json", tag(answer)).statusCode())
                .isEqualTo(304);
    }

    @Test
    void shouldGiveOneLineAProcedureForSpreadsheets(RunningServer server) throws Exception {
        String csv = get(server, "/api/v1/catalogue.csv?bom=true", "").body();

        assertThat(csv).startsWith("\uFEFFcode,name,plain_name");
        assertThat(csv.lines().filter(line -> line.startsWith("1.001193,")))
                .singleElement()
                .asString()
                .contains("Đăng ký khai sinh cho con")
                .endsWith("/thu-tuc/1.001193,IN_FORCE,,,,Birth registration");
    }

    @Test
    void shouldKeepSpreadsheetsFromRunningText() {
        assertThat(CatalogueCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(CatalogueCsv.cell("+84, \"số\"")).isEqualTo("\"'+84, \"\"số\"\"\"");
        assertThat(CatalogueCsv.cell("dòng\nhai")).isEqualTo("\"dòng\nhai\"");
    }

    @Test
    void shouldTellPeopleWhatTheyMayTakeAlong(RunningServer server, Browser browser) throws Exception {
        Page page = browser.phoneWithoutScript();
        page.navigate("/");
        page.locator("footer a[href='/du-lieu-mo']").click();
        int procedures = server.get(ProcedureCatalogue.class).items().size();
        assertThat(page.locator("dl.facts").textContent())
                .contains(Integer.toString(procedures))
                .contains("2026");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Page scripted = browser.phone();
        scripted.navigate("/du-lieu-mo");
        scripted.locator("details summary").click();
        assertThat(Browser.accessibilityFaults(scripted)).isEmpty();
        assertThat(scripted.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Browser.screenshot(scripted, "open-data-phone");
        List<String> links = scripted.locator("main a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(links).contains("/api/v1/catalogue.json", "/api/v1/catalogue.csv?bom=true", "/sitemap.xml");
        for (String link : links) {
            assertThat(get(server, link, "").statusCode()).as(link).isEqualTo(200);
        }
        assertThat(get(server, "/du-lieu-mo?lang=en", "").body())
                .contains("Open data")
                .contains("<html lang=\"en\">");
    }

    @Test
    void shouldTellSearchEnginesWhatThereIs(RunningServer server) throws Exception {
        String sitemap = get(server, "/sitemap.xml", "").body();

        assertThat(sitemap).contains("/thu-tuc/1.001193</loc><lastmod>20").contains("/su-kien/sinh-con</loc>");
        assertThat(get(server, "/robots.txt", "").body()).contains("/sitemap.xml");
    }

    @Test
    void shouldSendAnUnchangedPageOnlyOnce(RunningServer server) throws Exception {
        HttpResponse<String> first = get(server, "/thu-tuc/1.001193", "");
        HttpResponse<String> again = get(server, "/thu-tuc/1.001193", tag(first));

        assertThat(first.body()).contains("Đăng ký khai sinh cho con");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(server, "/thu-tuc/1.001193?lang=en", tag(first)).body()).contains("<html lang=\"en\">");
        assertThat(tag(get(server, "/thu-tuc/1.000894", ""))).isNotEqualTo(tag(first));
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> get(RunningServer server, String path, String tag) throws Exception {
        var request = HttpRequest.newBuilder(server.uri(path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return server.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
