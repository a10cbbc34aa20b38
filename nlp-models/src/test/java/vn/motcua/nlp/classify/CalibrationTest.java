package vn.motcua.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void shouldLeaveProbabilitiesAloneWithoutCalibration() {
        assertThat(Calibration.NONE.binary(0.3)).isCloseTo(0.3, within(1e-6));
        assertThat(Calibration.NONE.distribution(new double[] {0.2, 0.8})[1]).isCloseTo(0.8, within(1e-6));
    }

    @Test
    void shouldMakeAnOverconfidentModelModest() {
        assertThat(new Calibration(0.5, 0).binary(0.99)).isBetween(0.9, 0.92);
    }

    @Property
    void shouldKeepTheOrderOfLabels(
            @ForAll @DoubleRange(min = 0, max = 1) double first,
            @ForAll @DoubleRange(min = 0.1, max = 3) double slope) {
        double[] calibrated = new Calibration(slope, 0).distribution(new double[] {first, 1 - first});
        assertThat(Arrays.stream(calibrated).sum()).isCloseTo(1, within(1e-9));
        assertThat(calibrated[0] >= calibrated[1] || first < 0.5).isTrue();
    }
}
