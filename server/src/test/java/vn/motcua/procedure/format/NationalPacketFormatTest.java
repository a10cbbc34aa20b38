package vn.motcua.procedure.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.CorruptSourceException;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.ParsedRecord;
import vn.motcua.procedure.ParsedRecord.Accepted;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.TimeUnit;

class NationalPacketFormatTest {
    private static final String PACKET = """
            {"ID":"7","MaTTHC":"9.100002","TENTTHC":"Xin phép thả đèn trên sông","QUYETDINH":"12/QĐ-BVHTT",
             "LOAITTHC":"TTHC không được luật giao","TUKHOA":"đèn, sông","MOTA":null,"YEUCAU":"Không thả khi có bão\\nMô tả: lời dặn",
             "CAPTHUCHIEN":[{"CAPTHUCHIEN":"3","TENCAP":"Cấp Xã"},{"CAPTHUCHIEN":"2","TENCAP":"Cấp Tỉnh"}],
             "LINHVUCTHUCHIEN":[{"MALINHVUC":"1","TENLINHVUC":"Văn hóa"}],
             "TRINHTUTHUCHIEN":[{"TRUONGHOP":"","TRINHTU":[{"TENTRINHTU":"Người dân nộp đơn."},{"TENTRINHTU":"Xã trả lời."}]}],
             "CACHTHUCTHUCHIEN":[
               {"KENH":"Trực tiếp","THOIGIAN":[{"THOIGIANGIAIQUYET":"3","DONVITINH":"Ngày làm việc","MOTA":"",
                 "PHILEPHI":[{"SOTIEN":"20000","DONVI":"Đồng","MOTA":"mỗi lần"}]}]},
               {"KENH":"Trực tuyến","THOIGIAN":[{"THOIGIANGIAIQUYET":"1","DONVITINH":"","MOTA":"trả ngay","PHILEPHI":[]}]}],
             "DOITUONGTHUCHIEN":[{"MADOITUONG":"1","TENDOITUONG":"Công dân Việt Nam"}],
             "THANHPHANHOSO":[{"TRUONGHOP":"Giấy tờ phải nộp","GIAYTO":[
               {"MAGIAYTO":"a","TENGIAYTO":"Đơn xin phép","TENMAUDON":"Mẫu số 02","SOBANCHINH":"1","SOBANSAO":"0"}]}],
             "KETQUATHUCHIEN":[{"TENKETQUA":"Giấy phép thả đèn"}],
             "CANCUPHAPLY":[{"SOVANBAN":"01/2020/NĐ-CP","TENVANBAN":"Nghị định về lễ hội"}],
             "COQUANTHUCHIEN":[{"MADONVI":"x","TENDONVI":"Ủy ban nhân dân cấp xã"}],"TTHCLIENQUAN":[]}
            """;

    private final NationalPacketFormat format =
            new NationalPacketFormat(new NationalTextFormat(LocalDate.of(2026, 7, 1)));

    @Test
    void shouldReadAPacketAsTheTextFileOfTheSameRecord() {
        Procedure procedure = accepted(PACKET);

        assertThat(procedure.code().value()).isEqualTo("9.100002");
        assertThat(procedure.name()).isEqualTo("Xin phép thả đèn trên sông");
        assertThat(procedure.levels()).containsExactlyInAnyOrder(Level.COMMUNE, Level.PROVINCE);
        assertThat(procedure.steps()).hasSize(2);
        assertThat(procedure.results()).containsExactly("Giấy phép thả đèn");
        assertThat(procedure.legalBases().getFirst().number()).isEqualTo("01/2020/NĐ-CP");
        assertThat(procedure.agencies().performing()).isEqualTo("Ủy ban nhân dân cấp xã");
        assertThat(procedure.documents()).singleElement().satisfies(paper -> {
            assertThat(paper.name()).contains("Đơn xin phép");
            assertThat(paper.kind()).isEqualTo(Kind.FORM);
            assertThat(paper.originals()).isOne();
        });
    }

    @Test
    void shouldKeepNumbersAndSilenceApart() {
        Procedure procedure = accepted(PACKET);
        SubmissionChannel direct = channel(procedure, Channel.DIRECT);
        SubmissionChannel online = channel(procedure, Channel.ONLINE);

        assertThat(direct.time()).isEqualTo(ProcessingTime.of(3, TimeUnit.WORKING_DAY));
        assertThat(direct.fees()).singleElement().satisfies(fee -> assertThat(fee.amount())
                .isEqualByComparingTo("20000"));
        assertThat(online.time()).as("no unit, no number of days").isNull();
        assertThat(online.feeStatement()).isEqualTo(FeeStatement.NOT_STATED);
    }

    @Test
    void shouldNotTakeALineOfAValueForALabel() {
        Procedure procedure = accepted(PACKET);

        assertThat(procedure.conditions()).containsExactly("Không thả khi có bão", "Mô tả: lời dặn");
        assertThat(procedure.description()).isEmpty();
    }

    @Test
    void shouldQuarantineAMalformedCode() {
        assertThat(format.parse("x.json", PACKET.replace("9.100002", "1.014955-Xoa")))
                .isInstanceOf(ParsedRecord.Rejected.class);
    }

    @Test
    void shouldNameTheLineOfADamagedPacket() {
        assertThatThrownBy(() -> format.parse("x.json", PACKET.substring(0, 500)))
                .isInstanceOf(CorruptSourceException.class)
                .hasMessageContaining("x.json, line");
    }

    private Procedure accepted(String packet) {
        ParsedRecord record = format.parse("x.json", packet);
        assertThat(record).isInstanceOf(Accepted.class);
        return ((Accepted) Objects.requireNonNull(record)).procedure();
    }

    private static SubmissionChannel channel(Procedure procedure, Channel channel) {
        return procedure.channels().stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
