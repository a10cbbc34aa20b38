package vn.motcua.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lam gks can j|lam giấy khai sinh can gì",
                "đổi cccd ở ubnd xã dc ko?|đổi căn cước công dân ở ủy ban nhân dân xã được không?",
                "dk tam tru|đăng ký tam tru",
                "sđ bị mất|sổ đỏ bị mất",
                "làm giấy tờ chi rứa|làm giấy tờ gì vậy",
                "nop o mo|nop ở đâu",
                "chi phí khám răng|chi phí khám răng",
                "mô hình trồng rau|mô hình trồng rau",
                "đổi gplx mất bn tiền|đổi giấy phép lái xe mất bao nhiêu tiền",
            })
    void shouldWriteOutShortFormsInContext(String typed, String meant) {
        assertThat(VietnameseText.normalize(Abbreviations.expand(typed))).isEqualTo(VietnameseText.normalize(meant));
    }
}
