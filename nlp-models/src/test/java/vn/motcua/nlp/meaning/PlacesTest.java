package vn.motcua.nlp.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final int DIMENSIONS = 128;

    @Property(tries = 40)
    void shouldSayTheCosineOfEachPlaceInItsOrder(@ForAll long seed, @ForAll @IntRange(max = 2500) int count) {
        var random = new Random(seed);
        List<float[]> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(unit(random));
        }
        float[] question = unit(random);

        float[] nearness = Places.of(places).nearness(question);

        assertThat(nearness).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(nearness[i]).isCloseTo(cosine(question, places.get(i)), within(0.01f));
        }
    }

    @Test
    void shouldBeFarFromAPlaceOfNoWords() {
        assertThat(Places.of(List.of(new float[DIMENSIONS])).nearness(unit(new Random(1))))
                .containsExactly(0);
    }

    private static float[] unit(Random random) {
        float[] place = new float[DIMENSIONS];
        double squares = 0;
        for (int d = 0; d < DIMENSIONS; d++) {
            place[d] = (float) random.nextGaussian();
            squares += place[d] * place[d];
        }
        for (int d = 0; d < DIMENSIONS; d++) {
            place[d] /= (float) Math.sqrt(squares);
        }
        return place;
    }

    private static float cosine(float[] one, float[] other) {
        float sum = 0;
        for (int d = 0; d < DIMENSIONS; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }
}
