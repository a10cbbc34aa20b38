package vn.motcua.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.testing.RunningServer;

/// Imports the official map of the 94 units, where it lies beside the project, and looks places up in it.
@ExtendWith(RunningServer.class)
class RealMapIT {
    private static final Path MAP = Path.of("../../shared/data/areas/da-nang-communes.geojson.xz");

    @Test
    void shouldImportTheOfficialMapAndFindPlacesInIt(RunningServer server) {
        assumeTrue(
                Files.isRegularFile(MAP),
                () -> "The map is not at " + MAP.toAbsolutePath().normalize());
        AdministrativeUnits units = server.get(AdministrativeUnits.class);
        try {
            AreaImportReport report = server.get(AreaImport.class).run(MAP, false);

            assertThat(report.imported()).isEqualTo(94);
            assertThat(report.rejected()).isEmpty();
            assertThat(report.missing()).isEmpty();
            for (AdministrativeUnit unit : units.all()) {
                assertThat(units.locate(Objects.requireNonNull(unit.point()))).isEqualTo(new UnitLocation.Inside(unit));
            }
            assertThat(nameAt(units, 16.0605, 108.2233))
                    .as("Dragon Bridge, west bank")
                    .isEqualTo("Hải Châu");
            assertThat(nameAt(units, 15.8770, 108.3260)).as("Hội An old town").isEqualTo("Hội An");
            assertThat(units.locate(new GeoPoint(21.03, 105.85))).as("Hà Nội").isInstanceOf(UnitLocation.Outside.class);
            reportGuessing(units, server.get(AreaQueries.class).boundaries());
        } finally {
            server.get(AreaQueries.class).forgetBoundaries();
            units.refresh();
        }
    }

    private static String nameAt(AdministrativeUnits units, double lat, double lon) {
        UnitLocation found = units.locate(new GeoPoint(lat, lon));
        if (found instanceof UnitLocation.Inside in) {
            return in.unit().name();
        }
        return found instanceof UnitLocation.Near near ? near.unit().name() : "?";
    }

    /// How often the guess without boundaries is right, over places spread evenly within each unit's box.
    private static void reportGuessing(AdministrativeUnits units, Map<AdministrativeUnitCode, byte[]> wkb) {
        List<AdministrativeUnit> all = units.all();
        var exact = new Boundaries(all, wkb);
        var guessing = new Boundaries(all, Map.of());
        var random = new Random(48);
        int inside = 0;
        int right = 0;
        long started = System.nanoTime();
        for (AdministrativeUnit unit : all) {
            for (int i = 0; i < 200; i++) {
                GeoPoint place = within(Objects.requireNonNull(unit.box()), random);
                if (exact.locate(place) instanceof UnitLocation.Inside in
                        && in.unit().equals(unit)) {
                    inside++;
                    right += guessing.locate(place).equals(new UnitLocation.Guessed(unit)) ? 1 : 0;
                }
            }
        }
        double share = (double) right / inside;
        System.out.printf(
                "without boundaries the unit is guessed right for %.1f %% of %d places; %.0f µs a place%n",
                100 * share, inside, (System.nanoTime() - started) / 1000.0 / (all.size() * 200));
        assertThat(share).isGreaterThan(0.6);
    }

    private static GeoPoint within(BoundingBox box, Random random) {
        return new GeoPoint(random.nextDouble(box.south(), box.north()), random.nextDouble(box.west(), box.east()));
    }
}
