package vn.motcua.procedure.checklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.procedure.checklist.Given;
import vn.motcua.procedure.checklist.Published;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class ChecklistApiIT {
    private static final String CHECKLIST = "/api/v1/procedures/1.001193/checklist";

    @BeforeAll
    static void publish(RunningServer server) {
        Published.table(server, Given.birthTable());
    }

    @Test
    void shouldGiveTheTableAndConfirmItUnchanged(RunningServer server) throws Exception {
        HttpResponse<String> table = get(server, CHECKLIST + "/table", "");
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.body()).contains("\"birth-certificate\"", "Giấy ủy quyền", "2.000528");
        String tag = table.headers().firstValue("ETag").orElseThrow();
        assertThat(get(server, CHECKLIST + "/table", tag).statusCode()).isEqualTo(304);
        Published.table(server, Given.table(Given.birthJson().replace("Bé bị bỏ rơi", "Bé bị bỏ lại")));
        HttpResponse<String> changed = get(server, CHECKLIST + "/table", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("Bé bị bỏ lại");
    }

    @Test
    void shouldAskTheNextQuestionThenGiveTheList(RunningServer server) throws Exception {
        assertThat(get(server, CHECKLIST, "").body()).contains("\"question\":{\"id\":\"foreign\"", "\"papers\":null");
        assertThat(get(server, CHECKLIST + "?answer=foreign:yes", "").body())
                .contains("\"redirect\"", "\"procedure\":\"2.000528\"");
        HttpResponse<String> done =
                get(server, CHECKLIST + "?answer=foreign:no&answer=abandoned:yes&answer=applicant:other", "");
        assertThat(done.body())
                .contains("\"papers\"", "Giấy ủy quyền", "giay-to?foreign=no&abandoned=yes&applicant=other")
                .contains("\"question\":null")
                .doesNotContain("Giấy chứng sinh");
        String tag = done.headers().firstValue("ETag").orElseThrow();
        assertThat(get(server, CHECKLIST + "?answer=foreign:no", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldRefuseWhatIsNoAnswerAndWhatHasNoTable(RunningServer server) throws Exception {
        assertThat(get(server, CHECKLIST + "?answer=foreign", "").statusCode()).isEqualTo(400);
        assertThat(get(server, CHECKLIST + "?answer=foreign:maybe", "").body()).contains("\"question\"");
        assertThat(get(server, "/api/v1/procedures/9.999999/checklist", "").statusCode())
                .isEqualTo(404);
        assertThat(get(server, "/api/v1/procedures/nonsense/checklist/table", "")
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> get(RunningServer server, String path, String tag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return server.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
