package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShortCodeTest {
    @Test
    void shouldReadWhatPeopleType() {
        ShortCode code = ShortCode.random(new Random(1));

        assertThat(code.printed()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        assertThat(ShortCode.parse(code.printed())).contains(code);
        assertThat(ShortCode.parse(
                        " " + code.printed().toLowerCase(java.util.Locale.ROOT).replace("-", " ") + " "))
                .contains(code);
        assertThat(ShortCode.parse(code.value().substring(1))).isEmpty();
        assertThat(ShortCode.parse("OOOO-1111")).isEmpty();
        assertThat(ShortCode.parse("")).isEmpty();
        assertThatThrownBy(() -> new ShortCode("AAAA2222")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void shouldNoticeEveryWrongSymbol(
            @ForAll long seed, @ForAll @IntRange(max = 7) int place, @ForAll @IntRange(min = 1, max = 30) int shift) {
        String code = ShortCode.random(new Random(seed)).value();
        int right = ShortCode.ALPHABET.indexOf(code.charAt(place));
        char wrong = ShortCode.ALPHABET.charAt((right + shift) % ShortCode.ALPHABET.length());

        assertThat(ShortCode.parse(code.substring(0, place) + wrong + code.substring(place + 1)))
                .isEmpty();
    }

    @Property(tries = 500)
    void shouldNoticeEverySwapOfNeighbours(@ForAll long seed, @ForAll @IntRange(max = 6) int place) {
        String code = ShortCode.random(new Random(seed)).value();
        String swapped =
                code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2);

        assertThat(ShortCode.parse(swapped).isPresent()).isEqualTo(swapped.equals(code));
    }

    @Property(tries = 100)
    void tokensShouldKeepTheirShape(@ForAll long seed) {
        LinkToken token = LinkToken.random(new Random(seed));

        assertThat(LinkToken.parse(token.value())).contains(token);
        assertThat(LinkToken.parse(token.value() + "2")).isEmpty();
    }
}
