package vn.motcua.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RephrasingCheckTest {
    private static final String COMPOSED = """
            Đăng ký kết hôn (mã 1.000894)

            Giấy tờ cần mang:
            • Tờ khai đăng ký kết hôn (1 bản chính)
            • Giấy xác nhận tình trạng hôn nhân

            Lệ phí: không thu. Nộp tại Ủy ban nhân dân cấp xã, https://dichvucong.gov.vn""";

    @Test
    void shouldAcceptOtherWordsAroundTheSameFacts() {
        String rephrased = COMPOSED.replace("Giấy tờ cần mang:", "Anh/chị mang giúp các giấy tờ sau:");

        assertThat(RephrasingCheck.accepts(COMPOSED, rephrased)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.000894=>1.000895",
                "không thu=>thu",
                "1 bản chính=>2 bản chính",
                "• Giấy xác nhận tình trạng hôn nhân\n=>",
                "Ủy ban nhân dân=>Sở Tư pháp",
                "https://dichvucong.gov.vn=>https://dichvucong.example",
                "Lệ phí: không thu.=>Lệ phí: không thu, chờ 3 ngày.",
                "Lệ phí: không thu.=>Lệ phí: không thu, chờ hai ngày.",
                "Lệ phí=>Theo Luật Hộ tịch, Lệ phí",
            })
    void shouldRejectWhatChangesAFact(String change) {
        String[] parts = change.split("=>", -1);

        assertThat(RephrasingCheck.accepts(COMPOSED, COMPOSED.replace(parts[0], parts[1])))
                .isFalse();
    }

    @Property(tries = 300)
    void shouldRejectEveryOtherNumber(@ForAll @IntRange(min = 2, max = 1_000_000) int number) {
        assertThat(RephrasingCheck.accepts(COMPOSED, COMPOSED + " Thêm " + number + "."))
                .isFalse();
        assertThat(RephrasingCheck.accepts(COMPOSED, COMPOSED.replace("(1 ", "(" + number + " ")))
                .isFalse();
    }

    @Property(tries = 200)
    void shouldRejectWhateverIsCutOffAfterAFact(@ForAll @IntRange(min = 1, max = 150) int kept) {
        String cut = COMPOSED.substring(0, Math.min(kept, COMPOSED.length() - 25));

        assertThat(RephrasingCheck.accepts(COMPOSED, cut)).isFalse();
    }

    @Property(tries = 100)
    void shouldAcceptTheAnswerItself(@ForAll @IntRange(min = 1, max = 999) int number) {
        String text = "Thời gian giải quyết: " + number + " ngày làm việc.";

        assertThat(RephrasingCheck.accepts(text, text)).isTrue();
    }
}
