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
                "gần kiệt 45/2 đường Hoàng Diệu | gần kiệt 45/2 đường Hoàng Diệu",
                "nước ngập kiệt 45 ông ích khiêm mấy bữa ni | kiệt 45 ông ích khiêm",
                "nuoc ngap kiet 45 ong ich khiem may bua ni | kiet 45 ong ich khiem",
                "102 đường nguyễn hoàng | 102 đường nguyễn hoàng",
                "số 254 nguyễn văn linh nghe, đoạn gần cầu vượt | số 254 nguyễn văn linh",
                "102 nguyễn hoàng phường hải châu | 102 nguyễn hoàng phường hải châu"
            })
    void shouldCutThePlaceOutOfASentence(String said, String place) {
        assertThat(SpokenPlaces.in(said)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đường bị hư cả tháng",
                "đèn đường hỏng không ai sửa",
                "cầu này sắp sập",
                "xe máy té hoài",
                "nước dâng lên đường hết trơn rồi nè"
            })
    void shouldNotTakeEverythingForAPlace(String said) {
        assertThat(SpokenPlaces.in(said)).isEmpty();
    }
}
