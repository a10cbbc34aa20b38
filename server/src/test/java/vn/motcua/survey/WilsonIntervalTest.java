package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {
    @Test
    void shouldGiveTheValuesOfTheTextbooks() {
        WilsonInterval few = WilsonInterval.of(8, 10);
        assertThat(few.share()).isEqualTo(0.8);
        assertThat(few.low()).isCloseTo(0.4902, within(0.0001));
        assertThat(few.high()).isCloseTo(0.9433, within(0.0001));

        WilsonInterval all = WilsonInterval.of(1, 1);
        assertThat(all.low()).isCloseTo(0.2065, within(0.0001));
        assertThat(all.high()).isEqualTo(1);
    }

    @Test
    void shouldRefuseWhatCannotBeCounted() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonInterval.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void shouldHoldTheShareAndNarrowWithMoreAnswers(
            @ForAll @LongRange(max = 10_000) long successes, @ForAll @LongRange(min = 1, max = 10_000) long total) {
        Assume.that(successes <= total);
        WilsonInterval interval = WilsonInterval.of(successes, total);
        WilsonInterval twice = WilsonInterval.of(2 * successes, 2 * total);

        assertThat(interval.low()).isBetween(0.0, interval.share());
        assertThat(interval.high()).isBetween(interval.share(), 1.0);
        assertThat(twice.high() - twice.low()).isLessThan(interval.high() - interval.low());
    }
}
