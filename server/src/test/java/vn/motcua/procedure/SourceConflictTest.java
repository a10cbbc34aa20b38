package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.Publication.Source;
import vn.motcua.procedure.SourceConflict.Point;

class SourceConflictTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void shouldNotCallTheFullerListOfThePortalAConflict() {
        assertThat(points(List.of(Level.COMMUNE), List.of(Level.COMMUNE, Level.PROVINCE)))
                .isEmpty();
        assertThat(points(List.of(Level.MINISTRY), List.of(Level.COMMUNE))).containsExactly(Point.LEVELS);
        assertThat(points(List.of(Level.MINISTRY), List.of())).isEmpty();
    }

    @Test
    void shouldCompareAmountsWithTheirCurrency() {
        assertThat(fees("5 VND", "5 USD")).containsExactly(Point.FEES);
        assertThat(fees("5000 VND;9000 VND", "5000 VND"))
                .as("the portal shows the first amount only")
                .isEmpty();
        assertThat(fees("5000 VND", "")).containsExactly(Point.FEES);
        assertThat(fees("", "850 VND")).containsExactly(Point.FEES);
        assertThat(fees("5000 VND", null)).as("illegible").isEmpty();
    }

    private static List<Point> points(List<Level> national, List<Level> portal) {
        return conflicts(
                new SourceClaim(Source.NATIONAL_TEXT, "Tên", national, StatedFees.ILLEGIBLE, JULY),
                new SourceClaim(Source.PORTAL_JSON, "Tên", portal, StatedFees.ILLEGIBLE, JULY));
    }

    private static List<Point> fees(String national, @org.jspecify.annotations.Nullable String portal) {
        return conflicts(
                new SourceClaim(Source.NATIONAL_TEXT, "Tên", List.of(), StatedFees.parse(national), JULY),
                new SourceClaim(Source.PORTAL_JSON, "Tên", List.of(), StatedFees.parse(portal), JULY));
    }

    private static List<Point> conflicts(SourceClaim national, SourceClaim portal) {
        List<Point> points = SourceConflict.between(portal, national).stream()
                .map(SourceConflict::point)
                .toList();
        assertThat(SourceConflict.between(national, portal).stream().map(SourceConflict::point))
                .as("in either order")
                .containsExactlyElementsOf(points);
        return points;
    }
}
