package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.ParsedRecord;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.format.NationalTextFormat;
import vn.motcua.procedure.plain.PlainDraft.Step;

class StepProposalTest {
    @Test
    void shouldKeepTheOrderAndTheWordsOfTheRecord() {
        List<Step> steps = steps("""
                    - Bước 1: Nộp hồ sơ:
                    Trước khi mở tiệm, chủ tiệm sách nộp 01 bộ hồ sơ đến Sở Văn hóa và Thể thao.
                    - Bước 2: Sở Văn hóa và Thể thao tiếp nhận hồ sơ, kiểm tra tính đầy đủ và ghi giấy hẹn.
                    - Bước 3: Trong thời hạn 05 ngày làm việc, Sở Văn hóa và Thể thao thẩm định, kiểm tra thực tế và cấp giấy phép theo quy định. Trường hợp từ chối phải nêu rõ lý do.
                    - Bước 4: Chủ tiệm nhận kết quả qua dịch vụ bưu chính.
                """);
        assertThat(steps)
                .extracting(step -> step.who() + ": " + step.text())
                .containsExactly(
                        "Người nộp hồ sơ: Trước khi mở tiệm, chủ tiệm sách nộp 01 bộ hồ sơ đến Sở Văn hóa và Thể thao.",
                        "Sở Văn hóa và Thể thao: Tiếp nhận hồ sơ, kiểm tra tính đầy đủ và ghi giấy hẹn.",
                        "Sở Văn hóa và Thể thao: Trong thời hạn 05 ngày làm việc, thẩm định, kiểm tra thực tế và cấp giấy phép. "
                                + "Trường hợp từ chối phải nêu rõ lý do.",
                        "Người nộp hồ sơ: Chủ tiệm nhận kết quả qua dịch vụ bưu chính.");
        assertThat(steps.get(2).duration()).isEqualTo("5 ngày làm việc");
        assertThat(steps.getFirst().behind()).contains("chủ tiệm sách nộp 01 bộ hồ sơ");
    }

    @Test
    void shouldTakeTheListOfASentenceThatBreaksOffBeforeIt() {
        List<Step> steps = steps("""
                    - Chủ tiệm gửi hồ sơ đến cơ quan sau để đề nghị chấp thuận:
                    - Sở Văn hóa chấp thuận đối với tiệm ở phố.
                    - Cục Xuất bản chấp thuận đối với tiệm ở cảng (trừ tiệm nhỏ; Tiệm trên tàu).
                    - Trong thời hạn 05 ngày làm việc, cơ quan cấp phép trả lời.
                """);
        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst().text())
                .isEqualTo("Chủ tiệm gửi hồ sơ đến cơ quan sau để đề nghị chấp thuận: "
                        + "Sở Văn hóa chấp thuận đối với tiệm ở phố. "
                        + "Cục Xuất bản chấp thuận đối với tiệm ở cảng (trừ tiệm nhỏ; Tiệm trên tàu).");
    }

    @Test
    void shouldSayTheCaseInEveryStepOfIt() {
        List<Step> steps = steps("""
                    - Đối với trường hợp cấp mới
                    - Tổ chức, cá nhân nộp hồ sơ đến Sở Văn hóa.
                    - Sở Văn hóa cấp giấy phép cho tiệm.
                    - Đối với trường hợp cấp lại
                    - Tổ chức, cá nhân nộp hồ sơ đến Ủy ban nhân dân cấp xã.
                """);
        assertThat(steps)
                .extracting(Step::text)
                .containsExactly(
                        "Đối với trường hợp cấp mới: Nộp hồ sơ đến Sở Văn hóa.",
                        "Đối với trường hợp cấp mới: Cấp giấy phép cho tiệm.",
                        "Đối với trường hợp cấp lại: Nộp hồ sơ đến Ủy ban nhân dân cấp xã.");
    }

    @Test
    void shouldGiveEveryOfficeThatActsAStepOfItsOwn() {
        List<Step> steps = steps("""
                    - Chủ tiệm gửi hồ sơ đến Sở Văn hóa.
                    - Sở Văn hóa thẩm định và trình Chủ tịch Ủy ban nhân dân cấp tỉnh.
                    - Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định.
                """);
        assertThat(steps)
                .extracting(Step::who)
                .containsExactly("Người nộp hồ sơ", "Sở Văn hóa", "Chủ tịch Ủy ban nhân dân cấp tỉnh");
    }

    @Test
    void shouldNotGiveTheApplicantWhatAnOfficeDoesInHisCase() {
        List<Step> steps = steps("""
                    - Chủ tiệm gửi hồ sơ đến Sở Văn hóa.
                    - Trường hợp người nộp không gửi văn bản thì Bộ Tư pháp trả lại hồ sơ.
                """);
        assertThat(steps).extracting(Step::who).containsExactly("Người nộp hồ sơ", "Bộ Tư pháp");
    }

    @Test
    void shouldLeaveTheDoerEmptyWhereTwoOfficesActInOneSentence() {
        List<Step> steps = steps("""
                    - Chủ tiệm gửi hồ sơ đến Sở Văn hóa.
                    - Sở Văn hóa thẩm định hồ sơ; Ủy ban nhân dân cấp tỉnh cấp giấy phép.
                """);
        assertThat(steps).extracting(Step::who).containsExactly("Người nộp hồ sơ", "");
        assertThat(steps.getLast().text()).contains("Sở Văn hóa thẩm định hồ sơ");
    }

    @Test
    void shouldNotJoinSentencesAcrossTheNumbersOfTheRecord() {
        List<Step> steps = steps("""
                    a1) Chủ tiệm lập hồ sơ gửi cơ quan chuyên môn về cấp nước sạch.
                    a2) Trong thời hạn 15 ngày, cơ quan chuyên môn về cấp nước sạch có văn bản lấy ý kiến của cơ quan tài chính.
                    a3) Trong thời hạn 15 ngày, cơ quan tài chính cho ý kiến.
                    a4) Trong thời hạn 30 ngày, Ủy ban nhân dân cấp tỉnh xem xét, quyết định.
                """);
        assertThat(steps)
                .extracting(Step::who)
                .containsExactly(
                        "Người nộp hồ sơ",
                        "Cơ quan chuyên môn về cấp nước sạch",
                        "Cơ quan tài chính",
                        "Ủy ban nhân dân cấp tỉnh");
        assertThat(steps.getFirst().text()).startsWith("Chủ tiệm lập hồ sơ");
    }

    @Test
    void shouldKeepTheEndOfAStepApartFromTheHeadOfTheNextOne() {
        List<Step> steps = steps("""
                    Bước 1: Kê khai thông tin sách nộp Sở Văn hóa. Cụ thể: Cập nhật tên sách vào phần mềm để Sở Văn hóa quản lý, theo dõi.
                    Bước 2: Thực hiện các công việc theo quy định tại điểm a khoản 2 Điều 52 Thông tư 38/2015/TT-BTC tại tiệm, cụ thể:
                    - Đối với sách phải niêm phong theo quy định tại khoản 3 Điều 52 Thông tư 38/2015/TT-BTC:
                    + Xuất trình sách;
                    + Bảo quản nguyên trạng sách.
                """);
        assertThat(steps).extracting(Step::who).containsOnly("Người nộp hồ sơ");
        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst().text()).contains("Cụ thể: Cập nhật").doesNotContain("Thực hiện các công việc");
        assertThat(steps.getLast().text())
                .contains("cụ thể: Đối với sách phải niêm phong: Xuất trình sách;")
                .doesNotContain("niêm phong.");
    }

    @Test
    void shouldLetANoteGoWithWhatItExplains() {
        List<Step> steps = steps("""
                    Bước 1: Nộp hồ sơ tại Công an cấp xã trong cả nước không phụ thuộc vào nơi cư trú.
                    (Lưu ý: Lộ trình tại Công an cấp xã trong cả nước không phụ thuộc vào nơi cư trú thực hiện theo thông báo)
                    Bước 2: Cán bộ tiếp nhận hồ sơ kiểm tra nội dung hồ sơ.
                    - Trường hợp hồ sơ thiếu thì trong thời hạn 07 ngày, Công an cấp xã có trách nhiệm phối hợp kiểm tra.
                    - Trường hợp hồ sơ không hợp lệ thì từ chối tiếp nhận và nêu rõ lý do.
                """);
        assertThat(steps)
                .extracting(Step::who)
                .containsExactly("Người nộp hồ sơ", "Cán bộ tiếp nhận", "Công an cấp xã");
        assertThat(steps.getFirst().text()).contains("(Lưu ý: Lộ trình");
        assertThat(steps.getLast().text()).contains("từ chối tiếp nhận");
    }

    @Test
    void shouldKeepTheNumbersOfTheRecordBesideItsSentences() {
        Procedure record = record("    Bước 1: a) Chủ tiệm nộp hồ sơ.\n    a2) Sở Văn hóa cấp giấy phép.\n");
        assertThat(RecordSentences.of(record).stream()
                        .filter(each -> each.part() == RecordSentences.Part.STEPS)
                        .map(RecordSentences.Sentence::number))
                .containsExactly("Bước 1: a)", "a2)");
    }

    @Test
    void shouldLeaveOutWhatTheOfficeDoesByItself() {
        List<Step> steps = steps("""
                    - Chủ tiệm gửi hồ sơ đến Sở Văn hóa.
                    - Sở Văn hóa lấy ý kiến các phòng.
                    - Sở Văn hóa cấp giấy phép cho tiệm.
                """);
        assertThat(steps)
                .extracting(Step::text)
                .containsExactly("Chủ tiệm gửi hồ sơ đến Sở Văn hóa.", "Cấp giấy phép cho tiệm.");
    }

    @Test
    void shouldReadThePlaceAndTheTimeFromTheSteps() {
        Procedure record = record("""
                    - Chủ tiệm nộp hồ sơ tại Ủy ban nhân dân cấp xã nơi đặt tiệm hoặc qua mạng.
                    - Trường hợp chủ tiệm ở nước ngoài, nộp hồ sơ tại Cơ quan đại diện Việt Nam.
                    - Trong thời hạn 03 ngày làm việc, Ủy ban nhân dân cấp xã kiểm tra tiệm.
                    - Trong thời hạn 02 ngày làm việc, Ủy ban nhân dân cấp xã cấp giấy phép.
                """);
        assertThat(ReceivingPlace.of(record).text())
                .isEqualTo("Ủy ban nhân dân cấp xã nơi đặt tiệm. "
                        + "Trường hợp chủ tiệm ở nước ngoài thì nộp cho Cơ quan đại diện Việt Nam.");
        assertThat(StepFacts.timeInSteps(record)).isEqualTo("Theo từng bước: 3 ngày làm việc, 2 ngày làm việc");
    }

    @Test
    void shouldNotTellTheTimeOfOneWayOfHandingInForAll() {
        Procedure record = record("""
                    - Chủ tiệm nộp hồ sơ tại Sở Văn hóa.
                    - Đối với hồ sơ điện tử, trong thời hạn 01 ngày làm việc, Sở Văn hóa trả lời chủ tiệm.
                """);
        assertThat(StepFacts.timeInSteps(record)).isEmpty();
    }

    @Test
    void shouldKeepEverySentenceBehindSomeStep() {
        String odd = "Việc này không tính phí nhiều lần.";
        List<Step> steps = steps("    - Chủ tiệm nộp hồ sơ đến Sở Văn hóa.\n    " + odd + "\n");
        assertThat(steps).singleElement().satisfies(step -> assertThat(step.behind())
                .contains(odd));
    }

    @Test
    void shouldShortenWhereNoSentenceSaysWhoDoesWhat() {
        List<Step> steps = steps("    - Xem phụ lục.\n");
        assertThat(steps).extracting(Step::text).containsExactly("Xem phụ lục.");
    }

    private static List<Step> steps(String text) {
        return StepProposal.of(record(text));
    }

    private static Procedure record(String text) {
        String file = """
                Chi tiết thủ tục hành chính
                Mã thủ tục: 1.000001
                Số quyết định: 1/QĐ-BVH
                Tên thủ tục: Cấp phép tiệm sách
                Cấp thực hiện: Cấp Tỉnh
                Loại thủ tục: Không có thông tin
                Lĩnh vực: Xuất bản
                Trình tự thực hiện:
                %s
                Cách thức thực hiện:
                  * Hình thức nộp: DIRECT
                    Thời hạn giải quyết: 5 WORKING_DAY
                    Phí, lệ phí: 0 VNĐ ()
                  * Hình thức nộp: ONLINE
                    Thời hạn giải quyết: 5 WORKING_DAY
                    Phí, lệ phí: 0 VNĐ ()

                Thành phần hồ sơ:
                    - Đơn đề nghị
                      Số lượng: Bản chính: 1, Bản sao: 0

                Đối tượng thực hiện: Công dân Việt Nam
                """.formatted(text);
        ParsedRecord record = new NationalTextFormat(LocalDate.of(2026, 7, 1)).parse("1.000001.txt", file);
        return ((ParsedRecord.Accepted) Objects.requireNonNull(record)).procedure();
    }
}
