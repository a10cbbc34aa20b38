package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.area.AdministrativeUnits;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class AgencyIT {
    @Test
    void shouldListTheAgenciesOfACommune(RunningServer server) throws Exception {
        assertThat(get(server, "/api/v1/agencies?unit=20242&kind=COMMUNE_COMMITTEE")
                        .body())
                .contains("\"total\":1")
                .contains("UBND phường Hải Châu");
        assertThat(get(server, "/api/v1/agencies?unit=20242&responsibility=STREET_LIGHTING")
                        .body())
                .contains("chieu-sang-cong-cong");
        assertThat(get(server, "/api/v1/agencies?query=cong%20an%20phuong%20hai%20chau")
                        .body())
                .contains("cong-an-hai-chau");
        assertThat(get(server, "/api/v1/agencies?unit=12345").body()).contains("AREA_NOT_FOUND");
        assertThat(get(server, "/api/v1/agencies?kind=NOBODY").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldTellWhereAndWhenAnAgencyIsReached(RunningServer server) throws Exception {
        assertThat(get(server, "/api/v1/agencies/ubnd-thanh-pho").body())
                .contains("24 Trần Phú")
                .contains("Mo-Fr 07:30-11:30,13:30-17:00");
        HttpResponse<String> none = get(server, "/api/v1/agencies/khong-co");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("AGENCY_NOT_FOUND");
        assertThat(get(server, "/api/v1/agencies/KH%C3%94NG").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldHoldWhatShipsAndWriteItOnlyOnce(RunningServer server) {
        AgencyData shipped =
                AgencyData.bundled(server.get(AdministrativeUnits.class).data());

        assertThat(server.get(AgencyQueries.class).load().agencies())
                .extracting(Agency::id)
                .containsExactlyElementsOf(
                        shipped.agencies().stream().map(Agency::id).toList());
        var seeding = new AgencySeeding(server.get(AgencyQueries.class), server.get(AdministrativeUnits.class));
        seeding.seed();
        String before = server.get(AgencyQueries.class).version();
        seeding.seed();
        assertThat(server.get(AgencyQueries.class).version()).isEqualTo(before);
    }

    @Test
    void shouldKeepAnAdministratorsCorrectionThroughAnUpgrade(RunningServer server) {
        var id = new AgencyId("hcc-tra-linh");
        var contact = new AgencyContact("Thôn 2", "02350000000", new OpeningHours("Mo-Fr 08:00-16:00"));
        AgencyData shipped =
                AgencyData.bundled(server.get(AdministrativeUnits.class).data());

        assertThat(server.get(Agencies.class).correctContact(id, contact)).isPresent();
        server.get(AgencyQueries.class).applyShipped("shipped:48", shipped, "a newer release");

        Agency kept = server.get(AgencyQueries.class).load().agencies().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(kept.phone()).isEqualTo("02350000000");
        assertThat(kept.openingHours().text()).isEqualTo("Mo-Fr 08:00-16:00");
        assertThat(server.get(Agencies.class).correctContact(new AgencyId("khong-co"), contact))
                .isEmpty();
    }

    private static HttpResponse<String> get(RunningServer server, String path) throws Exception {
        return server.http()
                .send(HttpRequest.newBuilder(server.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
