package vn.motcua.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.chatbot.testing.FakeTownHall;
import vn.motcua.chatbot.testing.Talk;

/// Directions to emergency numbers and lawful channels: given where they are due, never to innocent words, and
/// remembered.
class SignpostTest {
    private final FakeTownHall townHall = new FakeTownHall();
    private final Talk talk = new Talk(townHall);

    /// Without diacritics `các`, `dự`, `lon` look like oaths, `tra cứu với` like a cry for help.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cac giay to lam khai sinh",
                "ten me trong du lieu dan cu bi sai thi sua khai sinh the nao",
                "con toi du tuoi dang ky ket hon chua",
                "lon xon qua khong biet dang ky ket hon o dau",
                "bo may nha nuoc lam khai sinh o dau",
                "tra cuu voi lam khai sinh can gi",
                "xe buýt có chạy chủ nhật không, tôi đi làm khai sinh",
                "vợ chồng sống không nổi nữa muốn ly hôn"
            })
    void shouldNotTakeInnocentWordsForAbuseOrDanger(String words) {
        assertThat(talk.say(words).kind()).isNotEqualTo(ReplyKind.REFUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"đụ má tụi bây", "thang ngu", "vcl"})
    void shouldStillTurnDownAbuse(String words) {
        assertThat(talk.say(words).kind()).isEqualTo(ReplyKind.REFUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "sống không nổi nữa rồi, 115",
        "song khong noi nua, 115",
        "co chay o nha ben canh, 114",
        "nhà hàng xóm có cháy lớn, 114",
        "cuu voi nguoi ta danh nhau, 113",
        "chồng tôi đang đánh tôi, 113",
        "chong dang danh em, 113",
        "có kẻ phá khóa vô nhà hàng xóm, 113"
    })
    void shouldPointToTheNumberHoweverItIsTyped(String words, String number) {
        assertThat(talk.say(words).text()).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "tôi muốn tố cáo cán bộ nhận hối lộ, gửi luôn ở đây được không, tố cáo",
        "co nguoi bat tinh ngoai duong, minh phai lam gi tiep, 115",
        "nhà bên đánh con khóc suốt đêm, báo cho ai, 111",
        "họ bảo tôi chuyển tiền để làm căn cước, lỡ bấm link rồi thì sao, 113"
    })
    void shouldGoOnWithTheDirectionWhenAskedWhatNext(String first, String next, String expected) {
        talk.say(first);

        assertThat(talk.say(next).text()).contains(expected);
        assertThat(townHall.filed).isEmpty();
    }

    @Test
    void shouldLetGoOfTheDirectionForANewMatter() {
        talk.say("có trộm vào nhà tôi");

        assertThat(talk.say("đăng ký kết hôn cần giấy gì").procedureCode()).isEqualTo("1.000894");
        assertThat(talk.state().signpost()).isEmpty();
    }

    @Test
    void shouldTakeThanksForThanks() {
        talk.say("có trộm vào nhà tôi");

        assertThat(talk.say("gọi rồi, cảm ơn").kind()).isEqualTo(ReplyKind.GREETING);
    }
}
