package vn.motcua.procedure.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.Audience;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Finding.Reason;
import vn.motcua.procedure.Jurisdiction;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.OnlineLevel;
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
    private static final String SAMPLE = SampleRecords.record("9.000001", "Xin phép thả diều");
    private final NationalTextFormat format = new NationalTextFormat(LocalDate.of(2026, 7, 1));

    @Test
    void shouldReadWhoWhatAndWhere() {
        Procedure kite = accepted(SAMPLE).procedure();

        assertThat(kite.name()).isEqualTo("Xin phép thả diều");
        assertThat(kite.field()).isEqualTo("Thả diều");
        assertThat(kite.levels()).containsExactly(Level.COMMUNE);
        assertThat(kite.audiences()).containsExactly(Audience.CITIZEN, Audience.ORGANISATION);
        assertThat(kite.onlineLevel()).isEqualTo(OnlineLevel.ONLINE);
        assertThat(kite.agencies().competent())
                .as("no information means absent")
                .isEmpty();
        assertThat(kite.agencies().main()).isEqualTo("Ủy ban nhân dân cấp xã");
        assertThat(kite.publication().publisher()).isEqualTo("Bộ Tư pháp");
        assertThat(kite.keywords()).containsExactly("diều sáo", "bãi thả");
        assertThat(kite.legalBases()).singleElement().satisfies(basis -> assertThat(basis.number())
                .isEqualTo("01/2030/QH99"));
        assertThat(kite.steps()).hasSize(2);
        assertThat(kite.steps().getFirst().text()).contains("hình vẽ con diều");
        assertThat(kite.description()).isEmpty();
    }

    @Test
    void shouldTellStatedTimesAndFeesFromUnstated() {
        Accepted record = accepted(SAMPLE);
        SubmissionChannel desk = record.procedure().channels().get(0);
        SubmissionChannel online = record.procedure().channels().get(1);

        assertThat(desk.channel()).isEqualTo(Channel.DIRECT);
        assertThat(desk.time()).isEqualTo(ProcessingTime.of(3, TimeUnit.WORKING_DAY));
        assertThat(desk.fees()).singleElement().satisfies(fee -> assertThat(fee.amount())
                .isEqualByComparingTo(BigDecimal.valueOf(20_000)));
        assertThat(online.time()).as("OTHER is no number of days").isNull();
        assertThat(online.feeStatement()).as("a bare 0 does not mean free").isEqualTo(FeeStatement.NOT_STATED);
        assertThat(online.description()).isEqualTo("Nộp trên cổng\ntrong giờ hành chính");
        assertThat(record.findings())
                .extracting(Finding::reason)
                .contains(Reason.TIME_NOT_A_NUMBER, Reason.FEE_NOT_STATED);
    }

    @Test
    void shouldSortPapersByWhatOneDoesWithThem() {
        assertThat(accepted(SAMPLE).procedure().documents())
                .extracting(RequiredDocument::kind)
                .containsExactly(Kind.FORM, Kind.CASE, Kind.SHOW, Kind.NOTE);
        assertThat(accepted(SAMPLE).procedure().documents().getFirst().form()).isEqualTo("01");
    }

    @Test
    void shouldRejectAMalformedCodeInsteadOfGuessing() {
        for (String code : new String[] {"1.0133611", "1.014955-Xoa", "2.009182739", "", "x", "0.123456"}) {
            ParsedRecord parsed = format.parse("a.txt", SampleRecords.record(code, "Tên"));
            assertThat(parsed).as(code).isInstanceOf(ParsedRecord.Rejected.class);
            assertThat(parsed.findings()).extracting(Finding::reason).contains(Reason.MALFORMED_CODE);
        }
    }

    @Test
    void shouldRejectWhatIsFarTooLargeToBeARecord() {
        assertThat(format.parse("a.txt", SAMPLE + "x".repeat(10_000_000)).findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void shouldComposeDiacriticsAndDropInvisibleCharacters() {
        String odd = Normalizer.normalize(SAMPLE, Normalizer.Form.NFD).replace("Xin", "\uFEFFX\u200Bin\u0000");
        Accepted record = accepted(odd);

        assertThat(record.procedure()).isEqualTo(accepted(SAMPLE).procedure());
        assertThat(record.findings())
                .extracting(Finding::reason)
                .contains(Reason.NOT_COMPOSED, Reason.INVISIBLE_CHARACTERS);
    }

    @Test
    void shouldTellTheProvinceOfALocalRecord() {
        String local = SampleRecords.record("9.000002", "12/QĐ-UBND", "Thả diều");
        assertThat(accepted(local.replace("Ủy ban nhân dân cấp xã", "Sở Diều tỉnh Thanh Hóa"))
                        .procedure()
                        .jurisdiction())
                .isEqualTo(new Jurisdiction.Local("38"));
        assertThat(accepted(local.replace("Ủy ban nhân dân cấp xã", "Sở Diều thành phố Đà Nẵng"))
                        .procedure()
                        .jurisdiction()
                        .servedIn("48"))
                .isTrue();
        assertThat(accepted(local.replace("12/QĐ-UBND", "543")
                                .replace("Ủy ban nhân dân cấp xã", "Sở Diều tỉnh Thanh Hóa"))
                        .procedure()
                        .jurisdiction())
                .as("a number without letters")
                .isEqualTo(new Jurisdiction.Local("38"));
        assertThat(accepted(local).procedure().jurisdiction().servedIn("48"))
                .as("a local record of nobody knows where is served nowhere")
                .isFalse();
        assertThat(accepted(SAMPLE).procedure().jurisdiction()).isInstanceOf(Jurisdiction.National.class);
    }

    @Property(tries = 400)
    void shouldNeverThrowWhateverTheText(@ForAll String text) {
        assertThat(format.parse("a.txt", text)).isNotNull();
        assertThat(format.parse("a.txt", "Mã thủ tục: 1.000001\nTên thủ tục: x\n" + text))
                .isNotNull();
    }

    @Property(tries = 400)
    void shouldNeverThrowWhenARecordIsCutOrRepeated(
            @ForAll @IntRange(max = 2000) int from, @ForAll @IntRange(max = 2000) int to) {
        int begin = Math.min(from, SAMPLE.length());
        int end = Math.min(to, SAMPLE.length());
        String mangled = SAMPLE.substring(0, begin) + SAMPLE.substring(end);
        assertThat(format.parse("a.txt", mangled)).isNotNull();
        assertThat(format.parse("a.txt", mangled + SAMPLE)).isNotNull();
    }

    private Accepted accepted(String text) {
        return (Accepted) Objects.requireNonNull(format.parse("9.000001.txt", text));
    }
}
