package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.plain.HeadingScope.Reach;

class HeadingScopeTest {
    private static final String PROCEDURE = "Đăng ký mở tiệm sách";

    @Test
    void shouldEndAnAuthorisationWhereAPaperDoesNotSpeakOfIt() {
        List<Reach> reaches = reaches(
                paper("Trường hợp ủy quyền", "+", "Văn bản ủy quyền cho người đi nộp"),
                paper("Trường hợp ủy quyền", "(1)", "Thông báo mở tiệm"),
                paper("Trường hợp ủy quyền", "(2)", "Báo cáo tài sản"));
        assertThat(reaches.getFirst()).isEqualTo(new Reach("ủy quyền", false));
        assertThat(reaches.subList(1, 3)).containsOnly(new Reach("", true));
    }

    @Test
    void shouldTellARuleOnAuthorisingFromAPaper() {
        String heading = "Trường hợp ủy quyền";
        assertThat(HeadingScope.isRule(paper(heading, "", "Việc ủy quyền lại theo quy định của luật dân sự")))
                .isTrue();
        assertThat(HeadingScope.isRule(paper(heading, "", "Văn bản ủy quyền cho người đi thay")))
                .isFalse();
    }

    @Test
    void shouldTrustCasesThatStandSideBySide() {
        List<Reach> reaches = reaches(
                paper("a) Trường hợp tiệm mới, hồ sơ gồm:", "-", "Đơn đề nghị"),
                paper("a) Trường hợp tiệm mới, hồ sơ gồm:", "-", "Bản vẽ"),
                paper("b) Đối với trường hợp đổi chủ", "-", "Đơn đề nghị"),
                paper("b) Đối với trường hợp đổi chủ", "-", "Hợp đồng mua bán"));
        assertThat(reaches).extracting(Reach::when).containsExactly("tiệm mới", "tiệm mới", "đổi chủ", "đổi chủ");
        assertThat(reaches).noneMatch(Reach::doubtful);
    }

    @Test
    void shouldDoubtAnEntryWhoseBulletIsOfAHigherLevel() {
        List<Reach> reaches = reaches(
                paper("Trường hợp tiệm mới", "+", "Đơn đề nghị"),
                paper("Trường hợp đổi chủ", "+", "Đơn đề nghị"),
                paper("Trường hợp đổi chủ", "-", "Bản vẽ"));
        assertThat(reaches).extracting(Reach::doubtful).containsExactly(false, false, true);
    }

    @Test
    void shouldClaimNoConditionWhereOneHeadingStandsOverEverything() {
        List<Reach> reaches =
                reaches(paper("Trường hợp ở vùng cao", "", "Đơn"), paper("Trường hợp ở vùng cao", "", "Bản vẽ"));
        assertThat(reaches).containsOnly(new Reach("", true));
    }

    @Test
    void shouldIgnoreAHeadingThatSaysTheProcedureAgain() {
        assertThat(reaches(paper("Đối với trường hợp đăng ký mở tiệm sách", "", "Đơn")))
                .containsOnly(new Reach("", false));
    }

    @Test
    void shouldDoubtTheEndOfAListThatIsAdded() {
        String added = "Trường hợp bán sách cũ thì phải có thêm các giấy tờ sau";
        List<Reach> reaches =
                reaches(paper("", "", "Đơn đề nghị"), paper(added, "", "Sổ mua sách cũ"), paper(added, "", "Ảnh kho"));
        assertThat(reaches)
                .containsExactly(new Reach("", false), new Reach("bán sách cũ", false), new Reach("bán sách cũ", true));
    }

    @Test
    void shouldNotTakeAnOfficeForACase() {
        assertThat(reaches(
                        paper("Đối với Sở Văn hóa nơi đi", "", "Đơn xin thôi"),
                        paper("Đối với Sở Văn hóa nơi đến", "", "Đơn xin nhận")))
                .containsOnly(new Reach("", true));
    }

    @Test
    void shouldTakeNoConditionFromAHeadingThatNamesNone() {
        assertThat(reaches(paper("Giấy tờ phải nộp", "", "Đơn"), paper("Giấy tờ phải xuất trình", "", "Hộ chiếu")))
                .containsOnly(new Reach("", false));
    }

    @Test
    void shouldTakeActsThatStandSideBySideForCasesToConfirm() {
        assertThat(reaches(
                        paper("Cấp giấy mở tiệm", "", "Đơn"),
                        paper("Cấp lại giấy mở tiệm", "", "Giấy cũ"),
                        paper("Thành phần hồ sơ", "", "Căn cước")))
                .containsExactly(
                        new Reach("cấp giấy mở tiệm", true),
                        new Reach("cấp lại giấy mở tiệm", true),
                        new Reach("", false));
    }

    @Test
    void shouldDoubtSeveralHeadingsOfWhateverWords() {
        assertThat(reaches(paper("- Cá nhân:", "", "Đơn"), paper("- Hồ sơ của hợp tác xã", "", "Điều lệ")))
                .containsOnly(new Reach("", true));
        assertThat(reaches(paper("1) Thành phần hồ sơ", "", "Đơn"), paper("2) Số lượng hồ sơ", "", "Một bộ")))
                .containsOnly(new Reach("", false));
    }

    private static List<Reach> reaches(RequiredDocument... documents) {
        return HeadingScope.of(List.of(documents), PROCEDURE);
    }

    private static RequiredDocument paper(String heading, String mark, String name) {
        return new RequiredDocument(name, Kind.SUBMIT, 1, 0, heading, "", "", "", null, mark.isEmpty() ? null : mark);
    }
}
