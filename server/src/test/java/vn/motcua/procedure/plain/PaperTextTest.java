package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.plain.PlainDraft.Paper;

class PaperTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"định về việc mở tiệm sách", "Tờ khai t", "Bản vẽ của", ", kèm bản vẽ"})
    void shouldNoticeWhatTheSourceCutOff(String entry) {
        assertThat(CutOff.is(entry)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn đề nghị", "tài liệu khác về tiệm (nếu có).", "Bản vẽ;", "đơn của chủ tiệm"})
    void shouldLeaveWholeEntriesAlone(String entry) {
        assertThat(CutOff.is(entry)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đơn đề nghị mở tiệm (Mẫu số 05 ban hành kèm theo Thông tư này)|Đơn đề nghị mở tiệm",
                "Tờ khai mở tiệm theo mẫu số 01 ban hành kèm theo Nghị định 1/2026/NĐ-CP|Tờ khai mở tiệm",
                "Mẫu số 23. Đơn đăng ký tiệm|Đơn đăng ký tiệm",
                "Giấy phép theo quy định của pháp luật đối với tiệm lớn|Giấy phép theo quy định của pháp luật đối với tiệm lớn",
                "Hóa đơn mua sách: 01 bản chụp;|Hóa đơn mua sách",
                "bản vẽ tiệm;|Bản vẽ tiệm"
            })
    void shouldShortenANameButKeepItsConditions(String name, String shortened) {
        assertThat(PaperNames.shortened(name)).isEqualTo(shortened);
    }

    @Test
    void shouldSetWhatExplainsAPaperApart() {
        String entry = "Ảnh chân dung của chủ tiệm chụp trong vòng sáu tháng, nền trắng, mặt nhìn thẳng; "
                + "trường hợp tiệm có hai chủ thì nộp thêm ảnh của người thứ hai.";
        assertThat(PaperNames.explained(entry))
                .containsExactly(
                        "Ảnh chân dung của chủ tiệm chụp trong vòng sáu tháng, nền trắng, mặt nhìn thẳng",
                        "trường hợp tiệm có hai chủ thì nộp thêm ảnh của người thứ hai.");
    }

    @Test
    void shouldNeedAlwaysWhatEveryCaseNeeds() {
        List<Paper> merged = SamePapers.merged(List.of(
                paper("r0", "Đơn đề nghị", "tiệm mới"),
                paper("r1", "Bản vẽ", "tiệm mới"),
                paper("r2", "Đơn đề nghị", "đổi chủ"),
                paper("r3", "Hợp đồng", "đổi chủ")));
        assertThat(merged).extracting(Paper::name).containsExactly("Đơn đề nghị", "Bản vẽ", "Hợp đồng");
        assertThat(merged).extracting(Paper::when).containsExactly("", "tiệm mới", "đổi chủ");
    }

    @Test
    void shouldKeepARepeatedPaperApartWhereOneCaseDoesWithoutIt() {
        List<Paper> merged = SamePapers.merged(List.of(
                paper("r0", "Đơn đề nghị", "tiệm mới"),
                paper("r1", "Đơn đề nghị", "đổi chủ"),
                paper("r2", "Bản vẽ", "dời chỗ")));
        assertThat(merged).extracting(Paper::when).containsExactly("tiệm mới", "đổi chủ", "dời chỗ");
    }

    private static Paper paper(String id, String name, String when) {
        return new Paper(
                id,
                name,
                Kind.SUBMIT,
                1,
                0,
                when,
                "",
                "",
                "",
                name,
                Kind.SUBMIT,
                95,
                false,
                "Trường hợp " + when,
                null);
    }
}
