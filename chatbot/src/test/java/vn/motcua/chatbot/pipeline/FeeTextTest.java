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
