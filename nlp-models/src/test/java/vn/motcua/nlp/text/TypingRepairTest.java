package vn.motcua.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingRepairTest {
    @ParameterizedTest
    @CsvSource({
        "dduwowngf, đường",
        "giaays khai sinh, giấy khai sinh",
        "truwowfng hoc, trường hoc",
        "thur tucj nhaf, thủ tục nhà",
        "d9u7o7ng2, đường",
        "gia61y to72, giấy tờ",
        "hoaf thuyr, hoà thuỷ",
        "xin visa taxi, xin visa taxi",
        "lam giay khai sinh o dau, lam giay khai sinh o dau",
        "bằng lái b2 a1, bằng lái b2 a1",
        "mau1, mau1",
        "nguoiwf, người",
    })
    void shouldRepairOnlyWhatIsNoSyllable(String typed, String meant) {
        assertThat(TypingRepair.repair(typed)).isEqualTo(meant);
    }
}
