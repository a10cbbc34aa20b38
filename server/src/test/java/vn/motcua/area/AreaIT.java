package vn.motcua.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AreaIT {
    private static final String SQUARE = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"code":"20242","name":"Hải Châu"},
               "geometry":{"type":"Polygon","coordinates":[[[108.20,16.05],[108.23,16.05],[108.23,16.10],[108.20,16.10],[108.20,16.05]]]}},
              {"type":"Feature","properties":{"code":"20209","name":"Hải Vân"},
               "geometry":{"type":"Polygon","coordinates":[[[108.10,16.05],[108.20,16.05],[108.20,16.10],[108.10,16.05]]]}},
              {"type":"Feature","properties":{"code":"99999"},"geometry":{"type":"Point","coordinates":[108,16]}}]}
            """;

    @Test
    @Order(1)
    void shouldListEveryUnitOfTheCity(RunningServer server) throws Exception {
        String body = get(server, "/api/v1/areas");

        assertThat(body).contains("\"total\":94").contains("\"fullName\":\"Phường Hải Châu\"");
        assertThat(get(server, "/api/v1/areas?type=SPECIAL_ZONE"))
                .contains("\"total\":1")
                .contains("Hoàng Sa");
        assertThat(get(server, "/api/v1/areas?query=" + encoded("thạch thang")))
                .contains("\"total\":1")
                .contains("20242");
    }

    @Test
    @Order(2)
    void shouldTellWhatAUnitWasMadeOf(RunningServer server) throws Exception {
        assertThat(get(server, "/api/v1/areas/20242")).contains("Thạch Thang").contains("\"until\":\"2025-06-30\"");
        HttpResponse<String> none = send(server, "/api/v1/areas/00000");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("AREA_NOT_FOUND");
    }

    @Test
    @Order(3)
    void shouldResolveOldNamesOverHttp(RunningServer server) throws Exception {
        assertThat(get(server, "/api/v1/areas/resolve?text=" + encoded("đèn hỏng ở p. Hòa Khánh Bắc")))
                .contains("\"outcome\":\"RESOLVED\"")
                .contains("Phường Liên Chiểu");
        assertThat(get(server, "/api/v1/areas/resolve?text=" + encoded("quận Sơn Trà")))
                .contains("AMBIGUOUS");
        assertThat(get(server, "/api/v1/areas/resolve?text=hello")).contains("UNKNOWN");
        assertThat(send(server, "/api/v1/areas/resolve?text=").statusCode()).isEqualTo(400);
    }

    @Test
    @Order(4)
    void shouldOnlyGuessPlacesBeforeBoundariesAreImported(RunningServer server) throws Exception {
        assertThat(get(server, "/api/v1/areas/locate?lat=16.075&lon=108.222")).contains("\"certainty\":\"GUESSED\"");
        assertThat(get(server, "/api/v1/areas/locate?lat=21.02&lon=105.85")).contains("\"certainty\":\"OUTSIDE\"");
        assertThat(send(server, "/api/v1/areas/locate?lat=910&lon=1").statusCode())
                .isEqualTo(400);
    }

    @Test
    @Order(5)
    void shouldWriteTheShippedUnitsOnlyOnce(RunningServer server) {
        var code = new AdministrativeUnitCode("48");
        AreaQueries queries = server.get(AreaQueries.class);

        assertThat(queries.applyShipped(AreaData.bundled(code), AreaFiles.fingerprint(code)))
                .isFalse();
        assertThat(queries.load(code)).isEqualTo(AreaData.bundled(code));
    }

    @Test
    @Order(6)
    void shouldRefuseAFileThatIsNoMapAndChangeNothing(RunningServer server, @TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.geojson"), "{\"features\": [");
        Path other = Files.writeString(
                folder.resolve("other.geojson"), "{\"features\": [{\"properties\":{\"code\":\"00004\"}}]}");
        AreaImport areaImport = server.get(AreaImport.class);

        assertThatThrownBy(() -> areaImport.run(broken, false))
                .isInstanceOf(AreaImportException.class)
                .hasMessageContaining("broken.geojson");
        assertThatThrownBy(() -> areaImport.run(other, false)).hasMessageContaining("00004 is no unit of");
        assertThatThrownBy(() -> areaImport.run(folder.resolve("none.geojson"), false))
                .hasMessageContaining("there is no such file");
        assertThat(server.get(AdministrativeUnits.class).hasBoundaries()).isFalse();
    }

    @Test
    @Order(7)
    void shouldImportBoundariesWhileServing(RunningServer server, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("square.geojson"), SQUARE);
        AreaImport areaImport = server.get(AreaImport.class);
        try {
            AreaImportReport dry = areaImport.run(file, true);
            assertThat(dry.changed()).isFalse();

            AreaImportReport report = areaImport.run(file, false);

            assertThat(report.changed()).isTrue();
            assertThat(report.imported()).isEqualTo(1);
            assertThat(report.missing()).hasSize(93);
            assertThat(report.rejected())
                    .containsExactly(
                            "feature 2: the code 20209 is Phường Thanh Khê, but the file calls it Hải Vân",
                            "feature 3: the code 99999 is no unit of Thành phố Đà Nẵng");
            assertThat(areaImport.run(file, false).changed())
                    .as("the same file again")
                    .isFalse();
            assertThat(get(server, "/api/v1/areas/locate?lat=16.075&lon=108.222"))
                    .contains("\"certainty\":\"INSIDE\"");
            assertThat(get(server, "/api/v1/areas/locate?lat=16.075&lon=108.231"))
                    .contains("\"certainty\":\"NEAR\"")
                    .contains("\"metres\":107.0");
        } finally {
            server.get(AreaQueries.class).forgetBoundaries();
            server.get(AdministrativeUnits.class).refresh();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String get(RunningServer server, String path) throws Exception {
        HttpResponse<String> response = send(server, path);
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
        return response.body();
    }

    private static HttpResponse<String> send(RunningServer server, String path) throws Exception {
        return server.http()
                .send(HttpRequest.newBuilder(server.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
