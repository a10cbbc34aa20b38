package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.plain.DocumentKinds.Guess;
import vn.motcua.procedure.plain.HeadingScope.Reach;

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

    @Test
    void shouldKeepTheOwnConditionOfAPaperThatEveryCaseNeeds() {
        List<Paper> merged = SamePapers.merged(List.of(
                paper("r0", "Đơn đề nghị", "tiệm mới"),
                under("r1", "Văn bản ủy quyền", "tiệm mới", "chủ tiệm ủy quyền"),
                paper("r2", "Đơn đề nghị", "đổi chủ"),
                under("r3", "Văn bản ủy quyền", "đổi chủ", "chủ tiệm ủy quyền")));
        assertThat(merged).extracting(Paper::name).containsExactly("Đơn đề nghị", "Văn bản ủy quyền");
        assertThat(merged).extracting(Paper::when).containsExactly("", "chủ tiệm ủy quyền");
        assertThat(merged).extracting(Paper::kind).containsExactly(Kind.SUBMIT, Kind.CASE);
    }

    private static Paper under(String id, String name, String heading, String own) {
        return new Paper(
                id,
                name,
                Kind.CASE,
                1,
                0,
                heading + ", " + own,
                "",
                "",
                "",
                name,
                Kind.CASE,
                95,
                false,
                "Trường hợp " + heading,
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"đối với trường hợp", "trong trường hợp"})
    void shouldTakeTheConditionAtTheEndOfAName(String words) {
        Paper paper =
                drafted("Văn bản ủy quyền " + words + " thân nhân của chủ tiệm ủy quyền mở tiệm.", 1, Kind.SUBMIT);
        assertThat(paper.name()).isEqualTo("Văn bản ủy quyền");
        assertThat(paper.when()).isEqualTo("thân nhân của chủ tiệm ủy quyền mở tiệm");
        assertThat(paper.kind()).isEqualTo(Kind.CASE);
    }

    @Test
    void shouldNeverDropWhatTheRecordCounts() {
        Paper photos = drafted("Hai (02) ảnh màu của tiệm", 2, Kind.NOTE);
        assertThat(photos.kind()).isEqualTo(Kind.SUBMIT);
        assertThat(photos.isDoubtful()).isTrue();
        Paper one = drafted("Ảnh màu của tiệm", 1, Kind.NOTE);
        assertThat(one.isDoubtful()).isTrue();
        assertThat(one.isDroppable()).isFalse();
        assertThat(one.confirm().isDroppable()).isFalse();
        assertThat(drafted("Lưu ý: mang theo bút", 0, Kind.NOTE).isDroppable()).isTrue();
    }

    private static Paper drafted(String entry, int originals, Kind guess) {
        var document = new RequiredDocument(entry, guess, originals, 0, "", "", "", "");
        return Drafting.paper("r0", document, new Guess(guess, 0.99), new Reach("", false));
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
