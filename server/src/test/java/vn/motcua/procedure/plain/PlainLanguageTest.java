package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.plain.PlainLanguage.Kind;
import vn.motcua.procedure.plain.PlainLanguage.Remark;

class PlainLanguageTest {
    @Test
    void shouldOfferTheFullFormOfAKnownAbbreviation() {
        assertThat(PlainLanguage.check("Nộp ở UBND phường"))
                .containsExactly(new Remark(Kind.ABBREVIATION, "UBND", "Ủy ban nhân dân"));
        assertThat(PlainLanguage.check("Mang CCCD, GCN đến MNPQ"))
                .extracting(Remark::better)
                .containsExactly("căn cước công dân", "giấy chứng nhận", "");
    }

    @Test
    void shouldLeaveWhatIsExplainedOrIsNoAbbreviation() {
        assertThat(PlainLanguage.check("Ủy ban nhân dân (UBND) phường; UBND trả kết quả"))
                .isEmpty();
        assertThat(PlainLanguage.check("Mẫu CT01, mẫu TK1-TS, Thông tư 53/2025/TT-BCA, mã QR, hạng II"))
                .isEmpty();
    }

    @Test
    void shouldCountTheWordsOfALongSentence() {
        String sentence = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(3).strip() + ".";
        assertThat(PlainLanguage.check(sentence))
                .containsExactly(new Remark(Kind.LONG_SENTENCE, "một hai ba bốn năm sáu…", "30"));
        assertThat(PlainLanguage.check(sentence.replace("mười một", "mười. Một")))
                .isEmpty();
    }

    @Test
    void shouldOfferPlainerWords() {
        assertThat(PlainLanguage.check("Người dân có trách nhiệm nộp đơn."))
                .containsExactly(new Remark(Kind.OFFICE_WORDS, "có trách nhiệm", "phải"));
    }

    @Test
    void shouldNotShout() {
        assertThat(PlainLanguage.check("ĐƠN XIN CẤP GIẤY"))
                .containsExactly(new Remark(Kind.CAPITALS, "ĐƠN XIN CẤP GIẤY", "Đơn xin cấp giấy"));
    }

    @Property(tries = 300)
    void shouldSurviveAnyText(@ForAll String text) {
        assertThat(PlainLanguage.check(text)).doesNotContainNull();
    }
}
