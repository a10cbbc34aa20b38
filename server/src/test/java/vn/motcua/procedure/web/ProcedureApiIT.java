package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class ProcedureApiIT {
    @Test
    void shouldFindByWordsWithoutDiacritics(RunningServer server) throws Exception {
        HttpResponse<String> response = get(server, "/api/v1/procedures?query=lam+giay+khai+sinh+cho+be&size=3", "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .startsWith("{\"items\":[{\"code\":\"1.001193\"")
                .contains("\"total\":");
    }

    @Test
    void shouldGiveTheWholeProcedureAndNothingTwice(RunningServer server) throws Exception {
        HttpResponse<String> first = get(server, "/api/v1/procedures/1.001193", "");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(server, "/api/v1/procedures/1.001193", tag);

        assertThat(first.body()).contains("\"officialName\":", "\"feeStatement\":\"NOT_STATED\"", "\"official\":{");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void shouldAnswer404ForCodesItDoesNotKnow(RunningServer server) throws Exception {
        for (String code : new String[] {"9.999999", "abc", "%3Cscript%3E"}) {
            HttpResponse<String> response = get(server, "/api/v1/procedures/" + code, "");
            assertThat(response.statusCode()).as(code).isEqualTo(404);
            assertThat(response.body()).contains("PROCEDURE_NOT_FOUND");
        }
    }

    @Test
    void shouldNameEveryWrongField(RunningServer server) throws Exception {
        HttpResponse<String> response = get(server, "/api/v1/procedures?page=-1&size=1000&level=VILLAGE", "");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"level\"", "\"page\"", "\"size\"");
    }

    private static HttpResponse<String> get(RunningServer server, String path, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return server.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
