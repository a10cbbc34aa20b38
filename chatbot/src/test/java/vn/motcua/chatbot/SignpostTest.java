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
                "vợ chồng sống không nổi nữa muốn ly hôn",
                "muốn mở lớp dạy bơi chống đuối nước cho trẻ em thì xin phép ở đâu",
                "em đang sốt ruột muốn chết vì hồ sơ đất chưa xong",
                "xác nhận tình trạng hôn nhân sau khi vợ tự tử mất",
                "báo mất hộ chiếu bị giật túi ở chợ",
                "ho so lam dung mau nao"
            })
    void shouldNotTakeInnocentWordsForAbuseOrDanger(String words) {
        assertThat(talk.say(words).kind()).isNotEqualTo(ReplyKind.REFUSE);
    }

    /// Told indirectly, as people in danger do.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "thằng con tui leo ra lan can tầng 5 đòi nhảy xuống",
                "con bé hai tuổi lỡ uống nhầm chai nước thông cống",
                "bình gas xì hơi kêu xì xì",
                "ba tui đau ngực vã mồ hôi, tay trái tê rần",
                "ngoài biển có đứa nhỏ bị sóng cuốn ra xa",
                "cháu bị bố dượng hay vào phòng đụng chạm ban đêm",
                "chồng tui say rượu đập đồ, hắn nói giết cả nhà",
                "sống không còn ý nghĩa gì nữa, chắc uống thuốc ngủ một giấc cho xong",
                "đặt mua hàng trên mạng trả tiền rồi mà shop chặn luôn"
            })
    void shouldPointToHelpWhereDangerIsToldIndirectly(String words) {
        assertThat(talk.say(words).kind()).isEqualTo(ReplyKind.REFUSE);
    }

    @Test
    void shouldPointToHelpInTheMiddleOfAReportAndKeepIt() {
        talk.say("cành cây gãy chắn lối đi trước chợ, kiệt 82 Nguyễn Lương Bằng");

        Reply warned = talk.say("trời ơi có người bị cây đè, máu chảy nhiều quá");
        Reply next = talk.say("không có hình");

        assertThat(warned.kind()).isEqualTo(ReplyKind.REFUSE);
        assertThat(warned.text()).contains("115").contains("vẫn được giữ");
        assertThat(next.kind()).isEqualTo(ReplyKind.ASK_SLOT);
    }

    @Test
    void shouldSayWhomToCallFirstWhenAReportTellsOfDanger() {
        Reply reply = talk.say("phản ánh cột điện nghiêng sắp đổ, dây thòng xuống sát đầu ở kiệt 82 Nguyễn Lương Bằng");

        assertThat(reply.kind()).isEqualTo(ReplyKind.ASK_SLOT);
        assertThat(reply.text()).startsWith("Việc này có thể nguy hiểm").contains("114");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thời gian", "thoi gian", "Lệ phí", "Giấy tờ", "Nộp ở đâu"})
    void shouldTakeItsOwnButtonsForWhatTheySay(String button) {
        talk.say("đăng ký kết hôn");

        assertThat(talk.say(button).kind()).isEqualTo(ReplyKind.ANSWER);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "má em đốt than sưởi trong phòng kín giờ kêu hoài không tỉnh | mở hết cửa",
                "ba em nói đớ, méo miệng, yếu nửa người từ sáng | gọi ngay 115",
                "bà ngoại đi lạc, chưa tìm được | không cần đợi đủ 24 giờ",
                "đồi sau lưng nhà nứt một đường dài, đất đá lăn xuống sân | ra khỏi chỗ đó",
                "em bị chủ giữ trong xưởng, không cho ra ngoài | 113",
                "bị nhốt trong phòng trọ, khói bay vô quá trời | 114",
                "sau nhà tui vách đồi nứt một đường dài, nước đục chảy ra | ra khỏi chỗ đó",
                "thằng chồng cũ rình trước cửa nhà em hoài | 113"
            })
    void shouldSayFirstWhatHelpsInThisKindOfDanger(String words, String expected) {
        assertThat(talk.say(words).text()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tui nhét muỗng vô miệng ảnh được không", "ở đường Nguyễn Lương Bằng", "ổng thở yếu lắm rồi"})
    void shouldStayWithTheDangerWhateverIsSaidNext(String next) {
        talk.say("ba em bị đột quỵ");

        assertThat(talk.say(next).text()).contains("115");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cán bộ phường đòi 500 ngàn mới ký giấy", "cán bộ hạch sách đòi tui bồi dưỡng mới đóng dấu"})
    void shouldTakeABribeForADenunciationAndNotForAScam(String words) {
        assertThat(talk.say(words).text()).contains("tố cáo").doesNotContain("lừa đảo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cười muốn chết với thằng con, làm hộ chiếu cho nó cần gì", "đăng ký kết hôn mà cháy máy cần gì"
            })
    void shouldNotTakeAWayOfSpeakingForADanger(String words) {
        assertThat(talk.say(words).kind()).isNotEqualTo(ReplyKind.REFUSE);
    }

    @Test
    void shouldLetAReportOfTheDangerBeFiled() {
        talk.say("trụ điện sắp đổ, có người bị điện giật");

        assertThat(talk.say("gọi rồi, giờ muốn gửi phản ánh để điện lực biết").kind())
                .isEqualTo(ReplyKind.ASK_SLOT);
    }

    @Test
    void shouldNotComfortWhoComesForADeathCertificate() {
        assertThat(talk.say("con trai em tự tử năm ngoái, giờ mới làm khai tử").text())
                .doesNotContain("không phải chịu đựng");
    }

    @Test
    void shouldLeaveTheFeesOfTheCourtToTheCourt() {
        talk.say("tôi muốn ly hôn thì nộp đơn ở đâu");

        assertThat(talk.say("lệ phí bao nhiêu").text()).contains("Tòa án nhân dân khu vực giải quyết");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tui không có bằng chứng", "gửi đơn ở đâu", "nop don cho ai"})
    void shouldStayWithTheLawfulChannel(String next) {
        talk.say("tôi muốn tố cáo cán bộ nhận hối lộ");

        assertThat(talk.say(next).text()).contains("tố cáo");
    }

    @Test
    void shouldSayFromWhenTheTermOfAComplaintRuns() {
        talk.say("tôi muốn tố cáo cán bộ nhận hối lộ");

        assertThat(talk.say("nộp đơn cho ai, trong mấy ngày").text()).contains("tố cáo", "từ ngày thụ lý");
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
