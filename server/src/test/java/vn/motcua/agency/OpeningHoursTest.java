package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    private static final OpeningHours OFFICE = new OpeningHours("Mo-Fr 07:30-11:30,13:30-17:00; Sa 07:30-11:30");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T07:30, true",
        "2026-11-20T11:30, false",
        "2026-11-20T12:00, false",
        "2026-11-20T16:59, true",
        "2026-11-21T10:00, true",
        "2026-11-21T14:00, false",
        "2026-11-22T10:00, false",
    })
    void shouldBeOpenOnlyWithinTheHours(LocalDateTime moment, boolean open) {
        assertThat(OFFICE.isOpenAt(moment)).isEqualTo(open);
    }

    @Test
    void shouldKnowRoundTheClockAndUnknown() {
        assertThat(new OpeningHours("24/7").isOpenAt(LocalDateTime.parse("2026-11-22T03:00")))
                .isTrue();
        assertThat(OpeningHours.UNKNOWN.isOpenAt(LocalDateTime.parse("2026-11-20T10:00")))
                .isFalse();
        assertThat(new OpeningHours("Sa-Mo 00:00-24:00").isOpenAt(LocalDateTime.parse("2026-11-22T23:59")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mo-Fr", "Xx 07:30-11:30", "Mo 25:00-26:00", "Mo 17:00-13:30", "giờ hành chính"})
    void shouldRefuseWhatItCannotRead(String text) {
        assertThatThrownBy(() -> new OpeningHours(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
