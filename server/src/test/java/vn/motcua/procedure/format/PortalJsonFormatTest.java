package vn.motcua.procedure.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.ParsedRecord;
import vn.motcua.procedure.ParsedRecord.Accepted;
import vn.motcua.procedure.ParsedRecord.Rejected;

class PortalJsonFormatTest {
    private static final String RECORD = """
            {"ma_thu_tuc":"9.100003","ten_thu_tuc":"Xin phép thả đèn trên sông","so_quyet_dinh":"12/QĐ-BVHTTDL",
             "cap_thuc_hien":"Cấp tỉnh, Cấp xã","detail_url":"https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1",
             "raw_text":"Xin phép thả đèn trên sôngMã thủ tục%sSố quyết định12/QĐ-BVHTTDL"}
            """;

    private final PortalJsonFormat format = new PortalJsonFormat(LocalDate.of(2026, 6, 1));

    @Test
    void shouldReadLevelsAndPageOfARecord() {
        ParsedRecord parsed = format.parse("a.json", RECORD.formatted("9.100003"));

        assertThat(parsed).isInstanceOfSatisfying(Accepted.class, accepted -> {
            assertThat(accepted.procedure().levels()).containsExactlyInAnyOrder(Level.PROVINCE, Level.COMMUNE);
            assertThat(accepted.procedure().publication().portalUrl()).endsWith("/1");
        });
    }

    @Test
    void shouldKeepOutAPageFiledUnderTheCodeOfAnotherProcedure() {
        ParsedRecord parsed = format.parse("a.json", RECORD.formatted("9.100004"));

        assertThat(parsed).isInstanceOf(Rejected.class);
        assertThat(parsed.findings()).contains(Finding.of(Finding.Reason.OTHER_RECORD, "9.100004"));
    }
}
