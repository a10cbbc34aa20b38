package vn.motcua.chatbot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.nlp.text.QueryText;

class DeniedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "í nhầm, khai sinh chớ không phải khai tử | khai sinh",
                "bán gas bình đó, không phải cổ vật | bán gas bình đó",
                "khai sinh chu khong phai ket hon | khai sinh",
            })
    void shouldLeaveWhatIsMeant(String message, String meant) {
        assertThat(Denied.cut(QueryText.of(message)).repaired())
                .contains(meant)
                .doesNotContain("khai tử", "cổ vật", "ket hon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "không phải | không phải",
                "có phải đăng ký không | có phải đăng ký không",
                "khai sinh, kết hôn | khai sinh, kết hôn"
            })
    void shouldLeaveAloneWhatDeniesNothingElse(String message, String meant) {
        assertThat(Denied.cut(QueryText.of(message)).repaired()).isEqualTo(meant);
    }
}
