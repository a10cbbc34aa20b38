package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AreaData;

class AgencyDirectoryTest {
    private static final AdministrativeUnitCode HAI_CHAU = new AdministrativeUnitCode("20242");
    private static final AdministrativeUnitCode TRA_LENG = new AdministrativeUnitCode("20938");
    private static final AreaData AREA = AreaData.bundled(new AdministrativeUnitCode("48"));
    private static final AgencyData DATA = AgencyData.bundled(AREA);
    private static final AgencyDirectory DIRECTORY = new AgencyDirectory(DATA);

    @Test
    void shouldGiveEveryCommuneItsCommitteeItsServiceCentreAndItsPolice() {
        for (AdministrativeUnit unit : AREA.units()) {
            Agency committee =
                    DIRECTORY.ofUnit(unit.code(), AgencyKind.COMMUNE_COMMITTEE).orElseThrow();
            assertThat(committee.name()).isEqualTo("Ủy ban nhân dân " + unit.nameInSentence());
            assertThat(DIRECTORY.isWithin(committee.id(), new AgencyId("ubnd-thanh-pho")))
                    .isTrue();
            assertThat(DIRECTORY.ofUnit(unit.code(), AgencyKind.SERVICE_CENTRE)).isPresent();
        }
        assertThat(DIRECTORY.ofUnit(HAI_CHAU, AgencyKind.POLICE).orElseThrow().name())
                .isEqualTo("Công an phường Hải Châu");
    }

    @Test
    void shouldBeATreeWithUniqueIdsAndKnownResponsibilities() {
        Set<String> known =
                DATA.responsibilities().stream().map(Responsibility::code).collect(Collectors.toSet());
        assertThat(DATA.agencies()).extracting(Agency::id).doesNotHaveDuplicates();
        assertThat(DATA.agencies()).allSatisfy(agency -> {
            assertThat(known).containsAll(agency.responsibilities());
            if (agency.parent() != null) {
                assertThat(DIRECTORY.byId(agency.parent()))
                        .as(agency.id().value())
                        .isPresent();
            }
        });
    }

    @Test
    void shouldHaveSomebodyInChargeOfEveryMatterInEveryCommune() {
        // A special zone at sea has no utilities of its own.
        AREA.units().stream().filter(u -> !u.name().equals("Hoàng Sa")).forEach(unit -> DATA.responsibilities().stream()
                .filter(r -> !r.code().equals("BEACHES"))
                .forEach(r -> assertThat(DIRECTORY.byResponsibility(r.code(), unit.code()))
                        .as("%s in %s", r.code(), unit.name())
                        .isNotEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "STREET_LIGHTING, 20242, chieu-sang-cong-cong",
        "STREET_LIGHTING, 20938, ubnd-tra-leng",
        "WATER_SUPPLY, 20242, dawaco",
        "WATER_SUPPLY, 20410, cap-thoat-nuoc-quang-nam",
        "ELECTRICITY, 20410, dien-luc",
        "URBAN_ORDER, 20242, ubnd-hai-chau",
        "PUBLIC_SECURITY, 20242, cong-an-hai-chau",
        "FIRE_SAFETY, 20242, canh-sat-pccc",
        "TRAFFIC_SIGNALS, 20242, trung-tam-tin-hieu-giao-thong",
        "ADMINISTRATIVE_PROCEDURES, 20242, hcc-hai-chau",
    })
    void shouldNameTheLikeliestAgencyFirst(String responsibility, String unit, String expected) {
        assertThat(DIRECTORY
                        .byResponsibility(responsibility, new AdministrativeUnitCode(unit))
                        .getFirst()
                        .id()
                        .value())
                .isEqualTo(expected);
    }

    @Test
    void shouldListTheCommunesOwnAgenciesFirst() {
        assertThat(DIRECTORY.forUnit(HAI_CHAU).subList(0, 3))
                .extracting(Agency::unit)
                .containsOnly(HAI_CHAU);
        assertThat(DIRECTORY.forUnit(TRA_LENG)).extracting(a -> a.id().value()).doesNotContain("dawaco");
    }
}
