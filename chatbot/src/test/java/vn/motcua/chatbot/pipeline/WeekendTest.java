package vn.motcua.chatbot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.nlp.text.QueryText;

class WeekendTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thứ bảy có làm không | thứ Hai đến thứ Sáu 07:30–11:30 | Không",
                "thu 7 co lam khong | thứ Hai đến thứ Bảy 07:30–11:30 | Có",
                "chủ nhật thì sao | thứ Hai đến thứ Bảy 07:30–11:30 | Không",
                "cuối tuần mở không | cả ngày, cả tuần | Có",
            })
    void shouldSayYesOrNo(String question, String hours, String begins) {
        assertThat(Weekend.answer(QueryText.of(question), hours, Wording.in("vi")))
                .startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"mấy giờ mở cửa | thứ Hai đến thứ Sáu 07:30–11:30", "thứ bảy có làm không | ''"})
    void shouldSayNothingWhereItWasNotAskedOrIsNotKnown(String question, String hours) {
        assertThat(Weekend.answer(QueryText.of(question), hours, Wording.in("vi")))
                .isEmpty();
    }
}
