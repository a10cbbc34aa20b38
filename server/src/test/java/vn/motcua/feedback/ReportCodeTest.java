package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReportCodeTest {
    @Property
    void shouldReadWhatItWritesHoweverItIsTyped(@ForAll long seed, @ForAll @IntRange(min = 0, max = 900) int months) {
        ReportCode code = code(seed, months);
        String bare = code.value().replace("-", "");
        assertThat(ReportCode.read(code.value())).contains(code);
        assertThat(ReportCode.read(" " + code.value().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
        assertThat(ReportCode.read(bare)).contains(code);
        assertThat(ReportCode.read(bare.substring(2))).contains(code);
        assertThat(ReportCode.read(code.value().replace('-', ' '))).contains(code);
    }

    @Property
    void shouldNoticeAnyOneWrongCharacter(
            @ForAll long seed, @ForAll @IntRange(min = 8, max = 16) int place, @ForAll @IntRange(max = 27) int other) {
        String value = code(seed, 10).value();
        char wrong = ReportCode.ALPHABET.charAt(other);
        if (value.charAt(place) != '-' && value.charAt(place) != wrong) {
            String mistyped = value.substring(0, place) + wrong + value.substring(place + 1);
            assertThat(ReportCode.read(mistyped)).isEmpty();
        }
    }

    @Test
    void shouldNoticeMostSwapsOfNeighbours() {
        int noticed = 0;
        int swaps = 0;
        for (long seed = 0; seed < 500; seed++) {
            String bare = code(seed, 10).value().replace("-", "").substring(2);
            for (int i = 4; i + 1 < bare.length(); i++) {
                char[] letters = bare.toCharArray();
                letters[i] = bare.charAt(i + 1);
                letters[i + 1] = bare.charAt(i);
                String swapped = new String(letters);
                if (!swapped.equals(bare)) {
                    swaps++;
                    noticed += ReportCode.read(swapped).isEmpty() ? 1 : 0;
                }
            }
        }
        assertThat((double) noticed / swaps).isGreaterThan(0.99);
    }

    @Test
    void shouldUseNothingThatLooksLikeSomethingElse() {
        assertThat(ReportCode.ALPHABET)
                .doesNotContain("0", "O", "1", "I", "L", "B", "S", "Z")
                .hasSize(28);
    }

    @Test
    void shouldRefuseWhatIsNoCode() {
        for (String text : new String[] {"", "PA", "PA-2611", "xin chào", "PA-2611-0000-0000", "x".repeat(500)}) {
            assertThat(ReportCode.read(text)).isEmpty();
        }
    }

    private static ReportCode code(long seed, int months) {
        return ReportCode.next(YearMonth.of(2025, 1).plusMonths(months), new Random(seed));
    }
}
