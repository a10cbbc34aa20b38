package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.procedure.ProcedureCatalogue;
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
                .endsWith("/thu-tuc/1.001193,IN_FORCE,,,");
    }

    @Test
    void shouldKeepSpreadsheetsFromRunningText() {
        assertThat(CatalogueCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(CatalogueCsv.cell("+84, \"số\"")).isEqualTo("\"'+84, \"\"số\"\"\"");
        assertThat(CatalogueCsv.cell("dòng\nhai")).isEqualTo("\"dòng\nhai\"");
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
