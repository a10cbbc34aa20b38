package vn.motcua.chatbot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.chatbot.port.ProcedureFacts.Money;
import vn.motcua.chatbot.testing.Given;

class FeeTextTest {
    private static final Money NOTHING = new Money("FEE", 0, "VND", "", "");

    @Test
    void shouldNotTakeABareZeroForFree() {
        assertThat(feeOf(List.of(NOTHING), "", true)).contains("không ghi rõ");
        assertThat(feeOf(List.of(NOTHING), "", false)).contains("không ghi rõ");
    }

    @Test
    void shouldSayFreeWhereTheRecordSaysSo() {
        Money free = new Money("FEE", 0, "VND", "vụ việc", "Luật quy định miễn phí");

        assertThat(feeOf(List.of(free), "", true)).contains("không thu", "Luật quy định miễn phí");
    }

    @Test
    void shouldSayFreeOnceAndNotByTheTime() {
        Money free = new Money("CHARGE", 0, "VND", "lần", "Hồ sơ công bố ghi miễn lệ phí");

        assertThat(feeOf(List.of(free), "Miễn lệ phí. Xin thêm bản sao thì trả phí riêng", true))
                .isEqualTo("Phí, lệ phí: Miễn lệ phí. Xin thêm bản sao thì trả phí riêng");
        assertThat(feeOf(List.of(free), "", true)).isEqualTo("Phí, lệ phí: không thu (Hồ sơ công bố ghi miễn lệ phí)");
    }

    @Test
    void shouldSayEachChannelInALineAndWhatIsCommonOnce() {
        var facts = Given.procedure("1.000001", "Thủ tục thử", "Thủ tục thử", "Thử")
                .channel(Given.channel("DIRECT", null, List.of(amount(15_000)), "Người được miễn đưa giấy", true))
                .channel(Given.channel("ONLINE", null, List.of(amount(7_000)), "Người được miễn đưa giấy", true))
                .build();

        assertThat(FeeText.of(facts, Wording.in("vi"))).isEqualTo("""
                Phí, lệ phí:
                • Nộp trực tiếp: 15.000 đồng/lần
                • Nộp trực tuyến: 7.000 đồng/lần
                Người được miễn đưa giấy""");
    }

    private static Money amount(long value) {
        return new Money("CHARGE", value, "VND", "lần", "");
    }

    @Test
    void shouldDropTheZeroBesideAnAmount() {
        Money amount = new Money("CHARGE", 30_000, "VND", "", "");

        assertThat(feeOf(List.of(NOTHING, amount), "", true))
                .contains("30.000 đồng")
                .doesNotContain("không thu");
    }

    @Test
    void shouldQuoteTheRecordsWordsWhenItStatesNoAmount() {
        assertThat(feeOf(List.of(), "Do Hội đồng nhân dân thành phố quy định", true))
                .contains("Do Hội đồng nhân dân thành phố quy định");
    }

    private static String feeOf(List<Money> fees, String text, boolean stated) {
        var facts = Given.procedure("1.000001", "Thủ tục thử", "Thủ tục thử", "Thử")
                .channel(Given.channel("DIRECT", null, fees, text, stated))
                .build();
        return FeeText.of(facts, Wording.in("vi"));
    }
}
