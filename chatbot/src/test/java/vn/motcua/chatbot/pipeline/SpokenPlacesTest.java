package vn.motcua.chatbot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenPlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ổ gà sâu trước số 12 Lê Lợi, xe máy té hoài | trước số 12 Lê Lợi",
                "rác chất đống trước chợ Cồn, phường Hải Châu ba ngày chưa ai dọn | trước chợ Cồn, phường Hải Châu",
                "Đường Trần Phú ngập từ sáng | Đường Trần Phú",
                "gần kiệt 45/2 đường Hoàng Diệu | gần kiệt 45/2 đường Hoàng Diệu"
            })
    void shouldCutThePlaceOutOfASentence(String said, String place) {
        assertThat(SpokenPlaces.in(said)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"đường bị hư cả tháng", "đèn đường hỏng không ai sửa", "cầu này sắp sập", "xe máy té hoài"})
    void shouldNotTakeEverythingForAPlace(String said) {
        assertThat(SpokenPlaces.in(said)).isEmpty();
    }
}
