package vn.motcua.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class ReadableLanguageIT {
    @Test
    void shouldAnswerWhateverLanguageIsAskedFor(RunningServer server) throws Exception {
        for (String language : new String[] {",", ";", "en,;", " , ;q=1,", "@@;q=x", "en;q=", "%%", "*"}) {
            assertThat(status(server, "/api/v1/procedures/1.001193", language))
                    .as(language)
                    .isEqualTo(200);
            assertThat(status(server, "/thu-tuc", language)).as(language).isEqualTo(200);
            assertThat(status(server, "/api/v1/procedures?size=900", language))
                    .as(language)
                    .isEqualTo(400);
            assertThat(status(server, "/api/v1/nothing", language)).as(language).isEqualTo(404);
        }
    }

    private static int status(RunningServer server, String path, String language) throws Exception {
        return server.http()
                .send(
                        HttpRequest.newBuilder(server.uri(path))
                                .header("Accept-Language", language)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
