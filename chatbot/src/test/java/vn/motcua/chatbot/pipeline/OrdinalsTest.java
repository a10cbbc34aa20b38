package vn.motcua.chatbot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.nlp.text.QueryText;

class OrdinalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cái số 1 mất bao nhiêu tiền | 1",
                "số 2 phí bao nhiêu | 2",
                "1, mấy ngày có | 1",
                "vậy cái sau nộp ở đâu | 3",
                "cái đầu, phí bao nhiêu | 1",
                "ba tui nhận lương hưu đó, cái thứ ba phải không | 3",
            })
    void shouldFindTheNumberBesideAQuestion(String message, int number) {
        assertThat(Ordinals.named(QueryText.of(message), 3)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cái 1 với cái 3 khác nhau chỗ nào", "nộp ở đâu", "nhà 2 tầng xin phép không", "3 ngày có chưa"})
    void shouldNameNoneWhereNoneOrTwoAreNamed(String message) {
        assertThat(Ordinals.named(QueryText.of(message), 3)).isEmpty();
    }
}
