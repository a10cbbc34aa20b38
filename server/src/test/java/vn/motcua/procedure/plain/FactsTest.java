package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trong thời hạn 05 ngày làm việc, chủ tiệm bổ sung.|NUMBER 05 ngày làm việc",
                "Nộp hai bản vẽ.|NUMBER hai bản",
                "Đơn theo Mẫu số 05 ban hành kèm theo Thông tư số 1/2026/TT-BVH.|FORM Mẫu số 05",
                "Nộp hồ sơ tại Trung tâm Phục vụ hành chính công.|PLACE Trung tâm Phục vụ hành chính công",
                "Trường hợp tiệm có hai chủ thì nộp thêm ảnh.|CASE Trường hợp tiệm có hai chủ",
                "Phí là 50.000 đồng.|NUMBER 50.000 đồng",
                "Trước 30/6 hằng năm.|NUMBER 30/6",
                "Nộp trong hai mươi (20) ngày.|NUMBER 20) ngày",
                "Sở Y tế.|PLACE Sở Y tế",
                "Nộp hồ sơ hoặc tại địa điểm theo thỏa thuận.|PLACE địa điểm theo thỏa thuận",
                "Nộp trước khi giấy phép hết hạn.|CASE trước khi giấy phép hết hạn"
            })
    void shouldFindWhatMustNotBeLost(String sentence, String fact) {
        assertThat(Facts.in(sentence))
                .extracting(each -> each.kind() + " " + each.words())
                .containsExactly(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theo khoản 2 Điều 5 Nghị định số 44/2016/NĐ-CP ngày 15 tháng 5 năm 2016.",
                "Bước 2: Chủ tiệm nộp 01 (một) bộ hồ sơ.",
                "Tiêu chuẩn TCVN ISO/IEC 17025:2007.",
                "Giấy tờ khác (nếu có)."
            })
    void shouldNotTakeLawsAndNumbersOfStepsForFacts(String sentence) {
        assertThat(Facts.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trong 05 ngày làm việc | 5 ngày làm việc | true",
                "trong 05 ngày làm việc | 5 ngày | false",
                "trong 05 ngày làm việc | mất 15 ngày làm việc | false",
                "theo Mẫu số 05 | Mẫu: 05 | true",
                "theo Mẫu số 05 | Mẫu: 15 | false",
                "02 ảnh | nộp 2 bản | true",
                "Trường hợp tiệm có hai chủ thì nộp ảnh | Chỉ khi: tiệm có hai chủ | true",
                "Trường hợp tiệm có hai chủ thì nộp ảnh | Chỉ khi: tiệm mới | false",
                "Trường hợp tiệm không được cấp phép | tiệm được cấp phép | false",
                "tại UBND cấp xã. | Nộp cho Ủy ban nhân dân cấp xã | true"
            })
    void shouldTellWhetherOtherWordsSayIt(String sentence, String words, boolean said) {
        List<Fact> facts = Facts.in(sentence).stream()
                .filter(fact -> fact.kind() != Fact.Kind.NUMBER || !fact.words().startsWith("hai"))
                .toList();
        assertThat(facts).singleElement().satisfies(fact -> assertThat(Facts.says(words, fact))
                .isEqualTo(said));
    }

    @ParameterizedTest
    @CsvSource({
        "Trường hợp hồ sơ chưa hợp lệ thì báo bổ sung, Nếu được báo hồ sơ thiếu hoặc chưa đúng thì bổ sung, true",
        "Trường hợp không được cấp thì nêu lý do, Nếu không đồng ý thì trả lời và nêu lý do., true",
        "Trường hợp không được cấp thì hoàn trả phí, Nếu không đồng ý thì trả lời và nêu lý do., false"
    })
    void shouldKnowWhatEveryProcedureHas(String sentence, String words, boolean said) {
        assertThat(Facts.isUsual(sentence, Facts.in(sentence).getFirst(), words))
                .isEqualTo(said);
    }

    @Test
    void shouldPointAtTheWordsInTheSentence() {
        String sentence = "Theo Điều 5, nộp trong 10 ngày.";
        Fact fact = Facts.in(sentence).getFirst();
        assertThat(sentence.substring(fact.start(), fact.end())).isEqualTo("10 ngày");
    }
}
