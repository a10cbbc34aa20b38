package vn.motcua.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Resolution 1659/NQ-UBTVQH15 of 16 June 2025 made 94 units of the 47 wards and communes of Đà Nẵng, the 233 of
/// Quảng Nam and the island district Hoàng Sa.
class FormerUnitsTest {
    private static final AreaData DATA = AreaData.bundled(new AdministrativeUnitCode("48"));
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    @Test
    void shouldKnowEveryCommuneLevelUnitOfJune2025() {
        assertThat(communesOfJune2025("Đà Nẵng")).hasSize(47);
        assertThat(communesOfJune2025("Quảng Nam")).hasSize(233);
    }

    @Test
    void shouldLeadEveryUnitOfTodayBackToOldOnes() {
        Set<AdministrativeUnitCode> reached =
                DATA.formerUnits().stream().flatMap(f -> f.now().stream()).collect(Collectors.toSet());
        assertThat(DATA.units()).allSatisfy(u -> assertThat(reached).contains(u.code()));
    }

    @Test
    void shouldLeadOnlyToUnitsThatExist() {
        Set<AdministrativeUnitCode> existing =
                DATA.units().stream().map(AdministrativeUnit::code).collect(Collectors.toSet());
        assertThat(DATA.formerUnits().stream().filter(f -> f.type() != FormerUnit.Type.PROVINCE))
                .allSatisfy(f -> assertThat(existing).containsAll(f.now()));
    }

    @Test
    void shouldHaveDividedOnlyHoaLien() {
        assertThat(DATA.formerUnits().stream()
                        .filter(f -> f.type().isCommuneLevel() && !f.whole())
                        .map(FormerUnit::name))
                .containsExactly("Hòa Liên");
    }

    private static List<FormerUnit> communesOfJune2025(String province) {
        return DATA.formerUnits().stream()
                .filter(f -> f.type().isCommuneLevel() && f.until().equals(LAST_DAY))
                .filter(f -> f.formerProvince().equals(province))
                .toList();
    }
}
