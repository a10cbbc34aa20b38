package vn.motcua.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.motcua.nlp.text.VietnameseText;

class TextFeaturesTest {
    @Test
    void shouldSeeSyllablesWithAndWithoutDiacritics() {
        assertThat(TextFeatures.of("Đèn đường hỏng"))
                .contains("den", "'đèn", "den duong", "'đèn đường", "^den", "$hong");
    }

    @Test
    void shouldLoseOnlyAccentedFeaturesWhenTypedWithoutDiacritics() {
        String text = "làm khai sinh cho con ở phường";
        String[] unaccented = TextFeatures.of(VietnameseText.fold(text));
        assertThat(TextFeatures.of(text)).contains(unaccented);
    }

    @Test
    void shouldTreatAllNumbersAlike() {
        assertThat(TextFeatures.of("đóng 5000 đồng")).isEqualTo(TextFeatures.of("đóng 70 đồng"));
    }

    @Test
    void shouldGiveFewFeaturesForAnEndlessText() {
        assertThat(TextFeatures.of("rác ".repeat(100_000))).hasSizeLessThan(20);
    }

    @Property(tries = 200)
    void shouldNeverFailNorRepeatAFeature(@ForAll String anything) {
        String[] features = TextFeatures.of(anything);
        assertThat(Arrays.stream(features).distinct()).hasSize(features.length);
    }
}
