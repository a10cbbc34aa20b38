package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class DevicesIT {
    private final RunningServer server;

    DevicesIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldGiveTheSameIdForTheSameTokenAndForgetItOnRequest() throws Exception {
        String body =
                "{\"token\":\"fcm:same\",\"platform\":\"ANDROID\",\"locale\":\"vi-VN\",\"followedCodes\":[\"PA-26-ABCD\"]}";
        HttpResponse<String> first = register(body);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(register(body).body()).isEqualTo(first.body());

        String id = first.body().replaceAll(".*\"deviceId\":\"([^\"]+)\".*", "$1");
        assertThat(server.get(Devices.class).token(id)).hasValue("fcm:same");
        for (int i = 0; i < 2; i++) {
            var delete = HttpRequest.newBuilder(server.uri("/api/v1/devices/" + id))
                    .DELETE()
                    .build();
            assertThat(server.http().send(delete, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(204);
        }
        assertThat(server.get(Devices.class).token(id)).isEmpty();
    }

    @Test
    void shouldNameEveryWrongField() throws Exception {
        HttpResponse<String> answer = register(
                "{\"token\":\"\",\"platform\":\"ANDROID\",\"locale\":\"fr\",\"followedCodes\":[\"' or 1=1\"]}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"token\"", "\"locale\"", "followedCodes");
    }

    @Test
    void shouldRefuseWhatItCannotRead() throws Exception {
        assertThat(register("{\"token\":").statusCode()).isEqualTo(400);
        assertThat(register("{\"token\":\"x\",\"platform\":\"TOASTER\"}").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> register(String json) throws Exception {
        var request = HttpRequest.newBuilder(server.uri("/api/v1/devices"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return server.http().send(request, BodyHandlers.ofString());
    }
}
