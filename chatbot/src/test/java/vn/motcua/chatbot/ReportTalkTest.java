package vn.motcua.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.testing.FakeTownHall;
import vn.motcua.chatbot.testing.Talk;

/// What talks in a browser showed of reports that are collected piece by piece: nothing told is lost, whichever
// question was asked.
class ReportTalkTest {
    private final FakeTownHall townHall = new FakeTownHall();
    private final Talk talk = new Talk(townHall);

    @Test
    void shouldKeepBothWhatHappenedAndWhereWhenToldTogether() {
        talk.say("tôi muốn phản ánh");
        talk.say("đèn đường hỏng cả tháng nay");
        talk.say("ổ gà sâu trước số 12 Lê Lợi");

        var draft = talk.state().feedback();
        assertThat(draft.what()).contains("đèn đường hỏng", "Ổ gà sâu");
        assertThat(draft.where()).isEqualTo("trước số 12 Lê Lợi");
    }

    @Test
    void shouldFindThePlaceInTheFirstSentence() {
        talk.say("tôi muốn phản ánh");
        talk.say("ổ gà sâu trước số 12 Lê Lợi, xe máy té hoài");

        assertThat(talk.state().awaiting()).isEqualTo(Awaiting.FEEDBACK_PHOTO);
    }

    @Test
    void shouldTakeAPhoneNumberForTheContactAndAskForThePlaceAgain() {
        talk.say("tôi muốn phản ánh");
        talk.say("đèn đường hỏng");

        assertThat(talk.say("0905123456").text()).contains("Đã ghi số điện thoại", "ở đâu");
        talk.say("gần số 15 đường Lê Duẩn");
        talk.say("không có ảnh");
        assertThat(talk.state().awaiting()).isEqualTo(Awaiting.FEEDBACK_CONFIRM);
        talk.say("gửi");
        assertThat(townHall.filed.getFirst().contact()).isEqualTo("0905123456");
    }

    @Test
    void shouldMendOnePartAndKeepTheOthers() {
        confirmable();

        assertThat(talk.say("Sửa").quickReplies()).extracting(QuickReply::text).contains("Sửa địa điểm");
        talk.say("Sửa địa điểm");
        String readBack = talk.say("trước số 20 Trần Phú").text();

        assertThat(readBack).contains("đèn đường hỏng", "trước số 20 Trần Phú");
        assertThat(talk.state().awaiting()).isEqualTo(Awaiting.FEEDBACK_CONFIRM);
    }

    @Test
    void shouldSayThatItIsNotSentYetWhenAskedHowFarItIs() {
        confirmable();

        assertThat(talk.say("phản ánh của tôi tới đâu rồi").text())
                .contains("chưa được gửi đi")
                .doesNotContain("tới đâu rồi");
        assertThat(talk.state().awaiting()).isEqualTo(Awaiting.FEEDBACK_CONFIRM);
    }

    @Test
    void shouldKeepAPlaceToldWhenAPhotoWasAskedFor() {
        talk.say("tôi muốn phản ánh");
        talk.say("đèn đường hỏng");
        talk.say("đầu hẻm");

        assertThat(talk.say("không có ảnh, chỗ đó là trước 15 Lê Lợi, phường Hải Châu")
                        .text())
                .contains("Đã ghi thêm", "số điện thoại");
        assertThat(talk.state().feedback().where()).isEqualTo("trước 15 Lê Lợi, phường Hải Châu");
        assertThat(talk.state().feedback().what()).isEqualTo("đèn đường hỏng");
    }

    @Test
    void shouldKeepMoreOfWhatHappenedToldInsteadOfAContact() {
        talk.say("tôi muốn phản ánh");
        talk.say("đèn đường hỏng");
        talk.say("trước số 12 Lê Lợi");
        talk.say("không có ảnh");

        assertThat(talk.say("tối om mấy đứa nhỏ đi học về té hoài").text()).contains("Đã ghi thêm");
        assertThat(talk.state().awaiting()).isEqualTo(Awaiting.FEEDBACK_CONTACT);
        talk.say("không để lại");
        assertThat(talk.state().feedback().what()).contains("đèn đường hỏng", "Tối om");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gần khách sạn Hyatt", "ở Hòa Xuân", "đường DT605"})
    void shouldTakeAPlaceWithoutANumberWhenAPhotoWasAskedFor(String place) {
        talk.say("tôi muốn phản ánh");
        talk.say("đèn đường hỏng");
        talk.say("đầu xóm");
        talk.say(place);

        assertThat(talk.state().feedback().where()).isEqualTo(place);
    }

    @Test
    void shouldKeepAPhoneNumberWheneverItComes() {
        confirmable();
        talk.say("số em 0905123456");
        talk.say("gửi");

        assertThat(townHall.filed.getFirst().contact()).contains("0905123456");
    }

    @Test
    void shouldAskWhereWhenOnlyAKindOfPlaceIsSaid() {
        talk.say("tôi muốn phản ánh");
        talk.say("trụ điện nghiêng muốn đổ chỗ khu dân cư");

        assertThat(talk.state().awaiting()).isEqualTo(Awaiting.FEEDBACK_WHERE);
        talk.say("có");
        assertThat(talk.state().awaiting()).isEqualTo(Awaiting.FEEDBACK_WHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thôi bỏ phản ánh", "thôi không phản ánh nữa", "tui có phản ánh chi đâu"})
    void shouldLetGoOfAReport(String words) {
        talk.say("tôi muốn phản ánh");
        talk.say("đèn đường hỏng");
        talk.say("trước số 12 Lê Lợi");
        talk.say(words);

        assertThat(talk.state().awaiting()).isEqualTo(Awaiting.NOTHING);
    }

    @Test
    void shouldSayHowASentReportIsWithdrawn() {
        confirmable();
        talk.say("gửi");

        assertThat(talk.say("thôi hủy").text()).contains("1022", FakeTownHall.REPORT_CODE);
    }

    @Test
    void shouldCorrectThePlaceWhenItIsReadBack() {
        confirmable();

        String readBack = talk.say("nhầm, trước số 20 Trần Phú mới đúng").text();

        assertThat(readBack).contains("Địa điểm: trước số 20 Trần Phú").doesNotContain("12 Lê Lợi", "nhầm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chừng nào xong", "bao giờ họ tới sửa vậy", "mấy ngày thì xử lý"})
    void shouldTellTheTermOfTheReportJustFiled(String words) {
        confirmable();
        talk.say("gửi");

        Reply reply = talk.say(words);

        assertThat(reply.kind()).isEqualTo(ReplyKind.FEEDBACK_STATUS);
        assertThat(reply.text()).contains("24/11/2026");
    }

    @Test
    void shouldLetAQuestionAboutAProcedureThroughAfterAReport() {
        confirmable();
        talk.say("gửi");

        assertThat(talk.say("đăng ký kết hôn mấy ngày").procedureCode()).isEqualTo("1.000894");
    }

    private void confirmable() {
        talk.say("tôi muốn phản ánh");
        talk.say("đèn đường hỏng");
        talk.say("trước số 12 Lê Lợi");
        talk.say("không có ảnh");
        talk.say("không để lại");
    }
}
