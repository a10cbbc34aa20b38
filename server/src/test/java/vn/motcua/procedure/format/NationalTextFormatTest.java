package vn.motcua.procedure.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.Audience;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Finding.Reason;
import vn.motcua.procedure.Jurisdiction;
import vn.motcua.procedure.LegalBasis;
import vn.motcua.procedure.ParsedRecord;
import vn.motcua.procedure.ParsedRecord.Accepted;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.TimeUnit;

class NationalTextFormatTest {
    private final NationalTextFormat format = new NationalTextFormat(LocalDate.of(2026, 7, 1));

    @Test
    void shouldReadTimesFeesAndWordsOfEachChannel() {
        SubmissionChannel direct = sample().channels().getFirst();
        SubmissionChannel online = sample().channels().getLast();

        assertThat(direct.time()).isEqualTo(new ProcessingTime(new BigDecimal("7.5"), TimeUnit.WORKING_DAY));
        assertThat(direct.fees())
                .containsExactly(new Fee(Fee.Kind.CHARGE, new BigDecimal("50000"), "VND", "", "Lệ phí cấp giấy"));
        assertThat(direct.description()).isEqualTo("Tại quầy\nSáng thứ Hai");
        assertThat(online.time()).as("OTHER is no number of days").isNull();
        assertThat(online.feeStatement()).as("a bare 0 is not free").isEqualTo(FeeStatement.NOT_STATED);
    }

    @Test
    void shouldTellPapersFromCasesAndNotes() {
        assertThat(sample().documents())
                .extracting(RequiredDocument::kind)
                .containsExactly(Kind.FORM, Kind.CASE, Kind.SHOW, Kind.NOTE);
        assertThat(sample().documents().getFirst().name()).isEqualTo("Đơn đề nghị theo mẫu số 01/ĐN");
        assertThat(sample().documents().getFirst().form()).isEqualTo("01/ĐN");
        assertThat(sample().documents().getLast().group()).isEqualTo("Lưu ý");
    }

    @Test
    void shouldKeepUnderANumberedStepWhatBelongsToIt() {
        assertThat(sample().steps()).hasSize(2);
        assertThat(sample().steps().getFirst().text()).isEqualTo("Bước 1: Nộp đơn.\nChờ phiếu hẹn.");
    }

    @Test
    void shouldReadTheRest() {
        assertThat(sample().audiences()).containsExactly(Audience.CITIZEN, Audience.ORGANISATION);
        assertThat(sample().legalBases()).containsExactly(new LegalBasis("01/2020/QH14", "Luật Thử nghiệm"));
        assertThat(sample().publication().publisher()).isEqualTo("Bộ Tư pháp");
        assertThat(sample().jurisdiction()).isEqualTo(new Jurisdiction.National());
        assertThat(sample().agencies().competent()).isEmpty();
    }

    @Test
    void shouldQuarantineMalformedCodesInsteadOfGuessing() {
        for (String code : List.of("1.0133611", "1.014955-Xoa", "2.009182739", "")) {
            ParsedRecord record = format.parse("x.txt", SampleRecords.text(code, "Tên", "1/QĐ-BTP", "A"));

            assertThat(record).isInstanceOf(ParsedRecord.Rejected.class);
            assertThat(record.findings()).extracting(Finding::reason).contains(Reason.MALFORMED_CODE);
        }
    }

    @Test
    void shouldTellTheProvinceOfALocalRecordByItsBodies() {
        assertThat(local("5/QĐ-UBND", "Sở Nội vụ tỉnh Thanh Hóa")).isEqualTo(new Jurisdiction.Local("38"));
        assertThat(local("5/QĐ-UBND", "Văn phòng đăng ký đất đai Bắc Ninh")).isEqualTo(new Jurisdiction.Local("24"));
        assertThat(local("5/QĐ-UBND", "Sở Nội vụ tỉnh Quảng Nam"))
                .as("merged into Đà Nẵng on 1 July 2025")
                .isEqualTo(new Jurisdiction.Local("48"));
        assertThat(local("5/QĐ-UBND", "Sở Nội vụ")).isInstanceOf(Jurisdiction.Unsure.class);
        assertThat(local("5/QĐ-BTP", "Sở Văn hóa và Thể thao Thành phố Hà Nội"))
                .as("a ministry decides for everybody")
                .isEqualTo(new Jurisdiction.National());
    }

    @Test
    void shouldSettleAProvinceByTheOtherRecordsOfTheDecision() {
        ParsedRecord known = parse("1.000001", "77/QĐ-UBND", "UBND tỉnh Lai Châu");
        ParsedRecord unknown = parse("1.000002", "77/QĐ-UBND", "UBND cấp xã");

        Accepted settled =
                (Accepted) JurisdictionTeller.settle(List.of(known, unknown)).getLast();

        assertThat(settled.procedure().jurisdiction()).isEqualTo(new Jurisdiction.Local("12"));
        assertThat(settled.findings()).extracting(Finding::reason).contains(Reason.PROVINCE_FROM_SIBLINGS);
    }

    @Test
    void shouldComposeDiacriticsAndDropWhatNobodySees() {
        ParsedRecord record = format.parse(
                "1.000001.txt", SampleRecords.text("1.000001", "Đăng k\u200ey\u0301 thử", "1/QĐ-BTP", "A"));

        assertThat(((Accepted) record).procedure().name()).isEqualTo("Đăng ký thử");
        assertThat(record.findings())
                .extracting(Finding::reason)
                .contains(Reason.INVISIBLE_CHARACTERS, Reason.NOT_COMPOSED);
    }

    @Test
    void shouldNeverThrowOnAnyText() {
        String whole = SampleRecords.text("1.000001", "Tên", "1/QĐ-UBND", "A");
        var random = new Random(20260721);
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder(whole);
            for (int change = 0; change < 1 + random.nextInt(25); change++) {
                mutate(text, random);
            }
            assertThat(format.parse("1.000001.txt", text.toString())).isNotNull();
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(40));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, Math.max(at + 1, end) < text.length() ? Math.max(at + 1, end) : at);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, (char) random.nextInt(0xffff));
            default ->
                text.insert(
                        at,
                        List.of("\n", ": ", "  * ", "[ ", " | ", "(", "99999999999", "0")
                                .get(random.nextInt(8)));
        }
    }

    private Jurisdiction local(String decision, String agency) {
        return ((Accepted) parse("1.000001", decision, agency)).procedure().jurisdiction();
    }

    private ParsedRecord parse(String code, String decision, String agency) {
        return format.parse(code + ".txt", SampleRecords.text(code, "Tên", decision, agency));
    }

    private Procedure sample() {
        return ((Accepted) parse("1.000001", "163/QĐ-BTP", "Ủy ban nhân dân cấp xã")).procedure();
    }
}
