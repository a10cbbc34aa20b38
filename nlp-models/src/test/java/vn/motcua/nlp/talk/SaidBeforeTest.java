package vn.motcua.nlp.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidBeforeTest {
    @Test
    void shouldSeeTheWordsByThemselvesAndInTheirSituation() {
        assertThat(new SaidBefore(Situation.REPORT_PHOTO, "").features("khỏi ảnh"))
                .contains("khoi", "REPORT_PHOTO|khoi", "report|khoi");
    }

    /// Stored conversations hold numbers only as masks; both are learned as one.
    @Test
    void shouldSeeAPhoneNumberAndItsMaskAlike() {
        var before = new SaidBefore(Situation.REPORT_CONTACT, "");

        assertThat(before.features("gọi 0905 123 456 nha")).isEqualTo(before.features("gọi [số điện thoại] nha"));
    }

    @Test
    void shouldSeeHowMuchWasSpokenOfBefore() {
        var before = new SaidBefore(Situation.ANSWER, "Đăng ký khai sinh");

        assertThat(before.features("khai sinh trễ hạn")).contains("ANSWER|shares:2few");
        assertThat(before.features("căn cước")).contains("ANSWER|shares:0more");
    }

    @Test
    void shouldReadTheCellsOfATrainingLine() {
        assertThat(SaidBefore.parse("DANGER", "-")).isEqualTo(new SaidBefore(Situation.DANGER, ""));
    }
}
