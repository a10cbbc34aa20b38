package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.ParsedRecord;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.format.NationalTextFormat;
import vn.motcua.procedure.plain.PlainDraft.Doubt;

class DraftingTest {
    private static final String NOTHING = "    - Đơn đề nghị\n      Số lượng: Bản chính: 1, Bản sao: 0";

    @Test
    void shouldTakeThePlaceFromTheStepsAndAskWhereTheRecordNamesAnotherBody() {
        ReceivingPlace place = ReceivingPlace.of(record(
                "    a1) Doanh nghiệp lập hồ sơ đề nghị giao tài sản gửi cơ quan chuyên môn về cấp nước sạch.",
                NOTHING,
                "Ủy ban nhân dân cấp tỉnh",
                ""));
        assertThat(place.text()).isEqualTo("Cơ quan chuyên môn về cấp nước sạch");
        assertThat(place.doubtful()).isTrue();
        assertThat(place.sentence()).startsWith("Doanh nghiệp lập hồ sơ");
        ReceivingPlace list = ReceivingPlace.of(record(
                "    Chủ đầu tư gửi 01 bộ hồ sơ đến Sở Tài chính của tỉnh, thành phố nơi dự án khu công nghiệp, cụm công nghiệp cho thuê.",
                NOTHING,
                "Ủy ban nhân dân cấp tỉnh, Sở Tài chính các tỉnh, thành phố, Kho bạc Nhà nước khu vực",
                ""));
        assertThat(list.text()).isEqualTo("Sở Tài chính của tỉnh, thành phố");
        assertThat(list.doubtful()).isTrue();
    }

    @Test
    void shouldNotAskWhereBothNameTheSameBody() {
        ReceivingPlace place = ReceivingPlace.of(record(
                "    Bước 1: Nộp hồ sơ tại Công an cấp xã trong cả nước không phụ thuộc vào nơi cư trú.",
                NOTHING,
                "Công an cấp Xã",
                ""));
        assertThat(place.text()).isEqualTo("Công an cấp xã");
        assertThat(place.doubtful()).isFalse();
    }

    @Test
    void shouldAskWhereTheRecordOnlyNamesSeveralBodies() {
        ReceivingPlace place = ReceivingPlace.of(
                record("    Bước 1: Kê khai.", NOTHING, "Cảng vụ hàng hải, Cục Hàng hải và Đường thủy Việt Nam", ""));
        assertThat(place.doubtful()).isTrue();
        assertThat(place.isOfPerforming()).isTrue();
    }

    @Test
    void shouldTakeAnAnnexForTheFormOfItsPaper() {
        PlainDraft draft = draft(
                "    - Giấy xác nhận thông tin của doanh nghiệp thuê lại đất (Phụ lục II, kèm theo Nghị định số 20/2026/NĐ-CP ngày 15 tháng 01 năm 2026 của Chính phủ)\n"
                        + "      Số lượng: Bản chính: 1, Bản sao: 0");
        assertThat(draft.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(Kind.FORM);
            assertThat(paper.form()).isEqualTo("Phụ lục II (kèm theo Nghị định số 20/2026/NĐ-CP)");
            assertThat(paper.name()).isEqualTo("Giấy xác nhận thông tin của doanh nghiệp thuê lại đất");
        });
    }

    @Test
    void shouldMarkAConditionThatOnlyNamesAPlaceInTheLaw() {
        PlainDraft draft = draft(
                "    - Văn bản cam kết bảo đảm sức khỏe bình thường đối với trường hợp quy định tại điểm d khoản 7 Điều 13 Nghị định số 70/2024/NĐ-CP ngày 25/6/2024\n"
                        + "      Số lượng: Bản chính: 1, Bản sao: 0");
        assertThat(draft.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.doubt()).isEqualTo(Doubt.REFERENCE);
            assertThat(paper.isDoubtful()).isTrue();
        });
    }

    @Test
    void shouldKeepAReferenceThatSaysWhoIsMeant() {
        PlainDraft draft = draft(
                "    - Giấy tờ xác thực giọng nói của cơ quan, tổ chức quy định tại khoản 5 Điều 13 Nghị định số 70/2024/NĐ-CP (nếu có)\n"
                        + "      Số lượng: Bản chính: 1, Bản sao: 0");
        assertThat(draft.papers()).singleElement().satisfies(paper -> assertThat(paper.name())
                .isEqualTo("Giấy tờ xác thực giọng nói của cơ quan, tổ chức quy định tại khoản 5 Điều 13 Nghị"
                        + " định số 70/2024/NĐ-CP"));
    }

    @Test
    void shouldTakeNoPaperFromAnEntryThatSaysThatThereIsNone() {
        Procedure record = record(
                "    Bước 1: Kê khai.",
                "    - không quy định\n      Số lượng: Bản chính: 0, Bản sao: 0",
                "Sở Văn hóa",
                "");
        PlainDraft draft = Drafting.unlearned(new CatalogueEntry(record, null));
        assertThat(draft.papers()).isEmpty();
        assertThat(Coverage.of(record, draft).left(RecordSentences.Part.DOCUMENTS))
                .isEmpty();
    }

    @Test
    void shouldTakeResultsApart() {
        List<String> results = Drafting.unlearned(new CatalogueEntry(
                        record(
                                "    Bước 1: Kê khai.",
                                NOTHING,
                                "Sở Văn hóa",
                                "Thuế tỉnh, thành phố hạch toán số tiền, Kho bạc nhà nước hoàn trả vào tài khoản, Thông báo của Sở Tài chính, Sở Văn hóa; Quyết định (nếu có)"),
                        null))
                .results();
        assertThat(results)
                .containsExactly(
                        "Thuế tỉnh, thành phố hạch toán số tiền",
                        "Kho bạc nhà nước hoàn trả vào tài khoản",
                        "Thông báo của Sở Tài chính, Sở Văn hóa",
                        "Quyết định (nếu có)");
    }

    @Test
    void shouldKeepAFixedTermAtTheBeginningOfTheName() {
        Procedure record = record("    Bước 1: Kê khai.", NOTHING, "", "");
        assertThat(Drafting.unlearned(new CatalogueEntry(record, null)).name())
                .isEqualTo("Thủ tục hải quan đối với sách");
    }

    @Test
    void shouldKeepWhoMayApplyInTheWordsOfTheRecord() {
        assertThat(record("    Bước 1: Kê khai.", NOTHING, "", "").audienceWords())
                .containsExactly("Doanh nghiệp", "Tổ chức (không bao gồm doanh nghiệp, HTX)");
    }

    @Test
    void shouldTellQuietlyOfASentenceThatNobodySays() {
        Procedure record =
                record("    Bước 1: Kê khai tên sách. Bìa sách phải sạch sẽ và không bị rách nát.", NOTHING, "", "");
        PlainDraft draft = Drafting.unlearned(new CatalogueEntry(record, null));
        PlainDraft shorter =
                draft.withSteps(List.of(draft.steps().getFirst().saying("Chuẩn bị hồ sơ. Kê khai tên sách.")));
        assertThat(Coverage.of(record, draft).sentences()).noneMatch(Coverage.Covered::isUnsaid);
        assertThat(Coverage.of(record, shorter).sentences())
                .filteredOn(Coverage.Covered::isUnsaid)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.sentence().text()).startsWith("Bìa sách");
                    assertThat(each.isDoubtful()).isFalse();
                });
    }

    @Test
    void shouldAskWhoActsUntilSomebodyIsNamedOrTheEditorHasDecided() {
        Procedure record = record(
                "    Sở Văn hóa thẩm định hồ sơ; Ủy ban nhân dân cấp tỉnh cấp giấy phép.", NOTHING, "Sở Văn hóa", "");
        PlainDraft draft = Drafting.unlearned(new CatalogueEntry(record, null));
        PlainDraft.Step step = draft.steps().getFirst();
        assertThat(step.who()).isEmpty();
        assertThat(Coverage.of(record, draft).isDoerOpen(step)).isTrue();
        PlainDraft decided = draft.settling(List.of(step.whoKey()));
        assertThat(Coverage.of(record, decided).isDoerOpen(step)).isFalse();
        PlainDraft.Step named = new PlainDraft.Step(step.id(), "Sở", step.text(), "", step.behind());
        assertThat(Coverage.of(record, draft.withSteps(List.of(named))).isDoerOpen(named))
                .isFalse();
    }

    private static PlainDraft draft(String papers) {
        return Drafting.unlearned(new CatalogueEntry(record("    Bước 1: Kê khai.", papers, "Sở Văn hóa", ""), null));
    }

    private static Procedure record(String steps, String papers, String performing, String results) {
        String file = """
                Chi tiết thủ tục hành chính
                Mã thủ tục: 1.000001
                Số quyết định: 1/QĐ-BVH
                Tên thủ tục: Thủ tục hải quan đối với sách
                Cấp thực hiện: Cấp Tỉnh
                Lĩnh vực: Xuất bản
                Trình tự thực hiện:
                %s

                Thành phần hồ sơ:
                %s

                Đối tượng thực hiện: Doanh nghiệp, Tổ chức (không bao gồm doanh nghiệp, HTX)
                Cơ quan thực hiện: %s
                Kết quả thực hiện: %s
                """.formatted(steps, papers, performing, results);
        ParsedRecord record = new NationalTextFormat(LocalDate.of(2026, 7, 1)).parse("1.000001.txt", file);
        return ((ParsedRecord.Accepted) record).procedure();
    }
}
