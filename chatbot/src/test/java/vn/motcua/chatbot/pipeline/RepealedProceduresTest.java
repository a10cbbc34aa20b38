package vn.motcua.chatbot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.Source;
import vn.motcua.chatbot.port.RepealedFacts;
import vn.motcua.chatbot.testing.FakeTownHall;
import vn.motcua.chatbot.testing.Talk;

class RepealedProceduresTest {
    private final FakeTownHall townHall = new FakeTownHall();
    private final Talk talk = new Talk(townHall);

    @Test
    void shouldSayThatItIsRepealedAndLeadToWhatReplacedIt() {
        repealed(List.of("1.001193", "1.000894"));

        Reply told = talk.say("9.000001 cần giấy tờ gì");
        assertThat(told.text())
                .contains("Khai sinh cũ", "9.000001", "01/07/2026", "163/QĐ-BTP")
                .contains("1. Đăng ký khai sinh cho con", "2. Đăng ký kết hôn");
        assertThat(told.sources()).extracting(Source::url).containsExactly("https://town.example/thu-tuc/9.000001");

        Reply answer = talk.say("1");
        assertThat(answer.kind()).isEqualTo(ReplyKind.ANSWER);
        assertThat(answer.procedureCode()).isEqualTo("1.001193");
        assertThat(answer.text()).contains("Giấy chứng sinh");
    }

    @Test
    void shouldSayWhenNothingReplacesIt() {
        repealed(List.of());

        Reply told = talk.say("cho hỏi thủ tục 9.000001");
        assertThat(told.text()).contains("đã bãi bỏ", "không nêu thủ tục thay thế");
        assertThat(told.sources()).isNotEmpty();
    }

    @Test
    void shouldAnswerWhatIsServedBesideIt() {
        repealed(List.of("1.000894"));

        assertThat(talk.say("9.000001 hay 1.001193").procedureCode()).isEqualTo("1.001193");
    }

    private void repealed(List<String> successors) {
        townHall.repealed.add(new RepealedFacts(
                "9.000001",
                "Khai sinh cũ",
                "01/07/2026",
                "163/QĐ-BTP",
                "https://town.example/thu-tuc/9.000001",
                successors));
    }
}
