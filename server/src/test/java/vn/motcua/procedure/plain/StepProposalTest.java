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
    void shouldDrawFewStepsFromManySentences() {
        List<Step> steps = steps("""
                  * Trường hợp nộp tại quầy:
                    - Bước 1: Nộp hồ sơ
                    Chủ tiệm sách nộp 01 bộ hồ sơ đến Sở Văn hóa và Thể thao.
                    - Bước 2: Sở Văn hóa và Thể thao tiếp nhận hồ sơ, kiểm tra tính đầy đủ và ghi giấy hẹn.
                    + Hồ sơ chưa đầy đủ thì hướng dẫn bổ sung.
                    - Bước 3: Trong thời hạn 05 ngày làm việc, Sở Văn hóa và Thể thao thẩm định, kiểm tra thực tế và cấp giấy phép. Trường hợp từ chối phải nêu rõ lý do.
                    - Bước 4: Trả kết quả cho chủ tiệm qua dịch vụ bưu chính.
                """);
        assertThat(steps)
                .extracting(step -> step.who() + ": " + step.text())
                .containsExactly(
                        "Người nộp hồ sơ: Nộp hồ sơ cho Sở Văn hóa và Thể thao: trực tiếp hoặc qua mạng.",
                        "Cán bộ tiếp nhận: Nhận và kiểm tra hồ sơ. Hồ sơ đủ thì cấp giấy hẹn.",
                        "Người nộp hồ sơ: Nếu được báo hồ sơ thiếu hoặc chưa đúng thì bổ sung rồi nộp lại.",
                        "Sở Văn hóa và Thể thao: Xem xét hồ sơ, kiểm tra thực tế và quyết định. Nếu không đồng ý thì trả lời và nêu lý do.",
                        "Người nộp hồ sơ: Nhận kết quả tại nơi nộp hồ sơ hoặc qua bưu điện.");
        assertThat(steps.get(3).duration()).isEqualTo("5 ngày làm việc");
        assertThat(steps.getFirst().behind()).contains("Chủ tiệm sách nộp 01 bộ hồ sơ");
    }

    @Test
    void shouldTellWhoDecidesInOneStepWithWhoExamines() {
        List<Step> steps = steps("""
                    - Chủ tiệm gửi hồ sơ đến Sở Văn hóa.
                    - Sở Văn hóa thẩm định và trình Chủ tịch Ủy ban nhân dân cấp tỉnh.
                    - Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định.
                """);
        assertThat(steps).extracting(Step::who).containsExactly("Người nộp hồ sơ", "Sở Văn hóa");
        assertThat(steps.getLast().text()).isEqualTo("Xem xét hồ sơ; Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định.");
    }

    @Test
    void shouldLeaveOutWhatTheOfficeDoesByItself() {
        List<Step> steps = steps("""
                    - Chủ tiệm gửi hồ sơ đến Sở Văn hóa.
                    - Sở Văn hóa tiếp nhận, kiểm tra hồ sơ.
                    - Sở Văn hóa lấy ý kiến các phòng rồi trình Giám đốc Sở Văn hóa.
                    - Sở Văn hóa cấp giấy phép.
                """);
        assertThat(steps)
                .extracting(Step::text)
                .containsExactly("Nộp hồ sơ cho Sở Văn hóa: trực tiếp hoặc qua mạng.", "Xem xét hồ sơ và quyết định.");
    }

    @Test
    void shouldSayWhichOfTheOfficesItIs() {
        List<Step> steps = steps("    - Chủ tiệm nộp hồ sơ tại Ủy ban nhân dân cấp xã nơi đặt tiệm hoặc qua mạng.\n");
        assertThat(steps.getFirst().text())
                .isEqualTo("Nộp hồ sơ cho Ủy ban nhân dân cấp xã nơi đặt tiệm: trực tiếp hoặc qua mạng.");
    }

    @Test
    void shouldKeepTheOtherPlaceOfAnotherCase() {
        List<Step> steps = steps("""
                    - Chủ tiệm nộp hồ sơ tại Ủy ban nhân dân cấp xã.
                    - Trường hợp chủ tiệm ở nước ngoài, nộp hồ sơ tại Cơ quan đại diện Việt Nam.
                """);
        assertThat(steps.getFirst().text())
                .isEqualTo("Nộp hồ sơ cho Ủy ban nhân dân cấp xã: trực tiếp hoặc qua mạng. "
                        + "Trường hợp chủ tiệm ở nước ngoài thì nộp cho Cơ quan đại diện Việt Nam.");
    }

    @Test
    void shouldNotTakeAWayOfWorkingForHandingUpNorARefusalForALack() {
        List<Step> steps = steps("""
                    - Chủ tiệm gửi hồ sơ đến Sở Văn hóa, Thể thao.
                    - Sở Văn hóa, Thể thao xem xét theo quy trình nội bộ và cấp giấy phép. Chủ tiệm không đủ điều kiện thì bị từ chối.
                """);
        assertThat(steps)
                .extracting(Step::text)
                .containsExactly(
                        "Nộp hồ sơ cho Sở Văn hóa, Thể thao: trực tiếp hoặc qua mạng.",
                        "Xem xét hồ sơ và quyết định. Nếu không đồng ý thì trả lời và nêu lý do.");
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
        Procedure procedure = ((ParsedRecord.Accepted) Objects.requireNonNull(record)).procedure();
        return StepProposal.of(procedure);
    }
}
