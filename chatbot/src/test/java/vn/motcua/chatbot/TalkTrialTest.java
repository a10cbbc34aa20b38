package vn.motcua.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.chatbot.testing.FakeTownHall;
import vn.motcua.chatbot.testing.Talk;
import vn.motcua.nlp.classify.Aspect;

/// What conversations in a browser showed to be taken wrongly or said badly.
class TalkTrialTest {
    private final FakeTownHall townHall = new FakeTownHall();
    private final Talk talk = new Talk(townHall);

    @Nested
    class AskingForAServiceCentre {
        @Test
        void shouldTakeTheWardNamedWhenAsked() {
            assertThat(talk.say("mấy giờ làm việc vậy").kind()).isEqualTo(ReplyKind.ASK_SLOT);

            assertThat(talk.say("phường Hải Châu").text()).contains("24 Trần Phú", "7:30");
        }

        @ParameterizedTest
        @ValueSource(strings = {"địa chỉ ở đâu", "số điện thoại?", "mấy giờ mở cửa"})
        void shouldGoOnAboutTheCentreJustNamed(String more) {
            talk.say("mấy giờ làm việc ở phường Hải Châu");

            assertThat(talk.say(more).text()).contains("24 Trần Phú");
        }

        @Test
        void shouldGoToAnotherWard() {
            talk.say("địa chỉ trung tâm phường Hải Châu");

            assertThat(talk.say("còn phường Hòa Khánh thì sao").text())
                    .contains("Trung tâm phường Hòa Khánh", "Địa chỉ: chưa có trong dữ liệu");
        }

        @Test
        void shouldLetAnotherSubjectThrough() {
            talk.say("mấy giờ làm việc");

            assertThat(talk.say("đăng ký kết hôn cần giấy tờ gì").procedureCode())
                    .isEqualTo("1.000894");
        }

        @Test
        void shouldSayThatTheNameIsNotKnown() {
            talk.say("mấy giờ làm việc");

            assertThat(talk.say("phường Trăng Sao").text()).contains("chưa tìm thấy phường");
        }

        @Test
        void shouldTakeAWardAloneForItsCentre() {
            talk.say("đăng ký kết hôn cần giấy tờ gì");

            assertThat(talk.say("phường Hải Châu").text()).contains("24 Trần Phú");
            assertThat(talk.say("còn lệ phí thì sao").procedureCode()).isEqualTo("1.000894");
        }

        @Test
        void shouldSayWhatBecameOfAWardThatWasMerged() {
            assertThat(talk.say("phường cũ Thạch Thang giờ thuộc phường nào").text())
                    .startsWith("Phường Thạch Thang nay thuộc phường Hải Châu.")
                    .contains("24 Trần Phú");
        }

        @Test
        void shouldNotPassOffTheCentreForAnotherOffice() {
            talk.say("mấy giờ làm việc");

            assertThat(talk.say("địa chỉ công an phường Hải Châu").text())
                    .startsWith("Tôi chỉ có thông tin của Trung tâm");
        }

        @Test
        void shouldTellTheCentreToWhoWantsAPerson() {
            assertThat(talk.say("cho tôi gặp cán bộ").kind()).isEqualTo(ReplyKind.HANDOVER);

            assertThat(talk.say("phường Hải Châu").text()).contains("24 Trần Phú");
        }
    }

    @Nested
    class Judging {
        @ParameterizedTest
        @ValueSource(strings = {"trả lời dở quá", "tra loi chan qua, k giup dc gi", "tệ quá"})
        void shouldTakeABadWordForTheAnswer(String words) {
            talk.say("đăng ký kết hôn cần gì");
            Reply reply = talk.say(words);

            assertThat(reply.kind()).isEqualTo(ReplyKind.RATING);
            assertThat(reply.text()).startsWith("Xin lỗi");
            assertThat(townHall.verdicts).containsExactly(false);
        }

        @Test
        void shouldTakeAGoodWordForTheAnswer() {
            talk.say("đăng ký kết hôn cần gì");

            assertThat(talk.say("trả lời tốt lắm").text()).startsWith("Cảm ơn");
            assertThat(townHall.verdicts).containsExactly(true);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"tôi muốn chấm điểm cho cô cán bộ", "muốn đánh giá cán bộ ở quầy", "cho 5 sao phường mình"})
        void shouldSendRatingsOfTheServiceToWhereTheyAreCounted(String words) {
            talk.say("đăng ký kết hôn cần gì");

            assertThat(talk.say(words).text()).contains("mã QR");
            assertThat(townHall.stars).isEmpty();
        }

        @Test
        void shouldTakeStarsWithoutHavingAsked() {
            talk.say("đăng ký kết hôn cần gì");

            assertThat(talk.say("5 sao").kind()).isEqualTo(ReplyKind.RATING);
            assertThat(townHall.stars).containsExactly(5);
        }
    }

    @Nested
    class GoingOn {
        @ParameterizedTest
        @ValueSource(strings = {"mấy ngày thì xong", "mất mấy bữa thì có hỉ", "tui đi mô để nộp", "ol dc k"})
        void shouldStayOnTheSubjectWhenOnlyTheQuestionIsSaid(String words) {
            talk.say("đăng ký kết hôn cần giấy tờ gì");

            assertThat(talk.say(words).procedureCode()).isEqualTo("1.000894");
        }

        @ParameterizedTest
        @ValueSource(strings = {"trễ 2 năm rồi", "bị phạt không", "ông già tui không biết chữ", "phí"})
        void shouldStayWithTheProcedureAtHandForAFewWords(String words) {
            talk.say("đăng ký khai sinh cho con cần giấy tờ gì");

            assertThat(talk.say(words).procedureCode()).isEqualTo("1.001193");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ai được đứng đơn", "ai phải đi nộp vậy"})
        void shouldUnderstandWhoMayDoIt(String words) {
            talk.say("đăng ký kết hôn cần giấy tờ gì");

            assertThat(talk.say(words).procedureCode()).isEqualTo("1.000894");
            assertThat(talk.state().aspects()).contains(Aspect.WHO);
        }

        @Test
        void shouldNotTakeAMatterOfItsOwnForAFollowUp() {
            talk.say("đăng ký kết hôn cần giấy tờ gì");

            assertThat(talk.say("tôi muốn bán bánh mì trước nhà có phải xin phép gì không")
                            .procedureCode())
                    .isNotEqualTo("1.000894");
        }

        @Test
        void shouldAskForTheMatterWhenOnlyANumberIsSaid() {
            assertThat(talk.say("1").kind()).isEqualTo(ReplyKind.CLARIFY);
        }

        @Test
        void shouldAnswerInsteadOfShowingTheSameChoiceAgain() {
            talk.given(ConversationState.fresh()
                    .offering(
                            List.of(
                                    new ConversationState.Choice("1.000656", "Đăng ký khai tử"),
                                    new ConversationState.Choice("1.000894", "Đăng ký kết hôn")),
                            Set.of()));

            assertThat(talk.say("tụi em mới cưới nhau, giờ đi đăng ký kết hôn").procedureCode())
                    .isEqualTo("1.000894");
        }

        @Test
        void shouldNotGuessWhenNothingIsKnown() {
            Reply reply = talk.say("không biết nữa");

            assertThat(reply.kind()).isEqualTo(ReplyKind.CLARIFY);
            assertThat(reply.quickReplies()).isEmpty();
        }

        @Test
        void shouldNotPretendToMisunderstandWhatIsNoMatterOfOurs() {
            talk.say("cách nấu phở bò ngon");

            assertThat(talk.say("công thức nấu bún riêu cua").text()).contains("nằm ngoài");
        }

        @Test
        void shouldReturnToTheOneCalledSoAndNotToALikeNamedOne() {
            talk.say("đăng ký kết hôn cần giấy tờ gì");
            talk.say("đăng ký tạm trú cần gì");

            assertThat(talk.say("thế còn kết hôn mấy ngày").procedureCode()).isEqualTo("1.000894");
        }

        @Test
        void shouldKeepTheChoiceOpenWhenAskedWhoMayCome() {
            talk.given(ConversationState.fresh()
                    .offering(
                            List.of(
                                    new ConversationState.Choice("1.000656", "Đăng ký khai tử"),
                                    new ConversationState.Choice("1.001193", "Đăng ký khai sinh cho con")),
                            Set.of()));

            assertThat(talk.say("tôi đi thay vợ nó được không").kind()).isEqualTo(ReplyKind.CLARIFY);
            assertThat(talk.state().aspects()).containsExactly(Aspect.WHO);
            assertThat(talk.say("1").procedureCode()).isEqualTo("1.000656");
        }
    }

    @Nested
    class Kindness {
        @Test
        void shouldNotLeaveAloneWhoSpeaksOfDying() {
            talk.say("tôi không muốn sống nữa");

            assertThat(talk.say("chán lắm").text()).contains("115", "người thân");
        }

        @Test
        void shouldTellWhoHasPaidWhatToDoAtOnce() {
            talk.say("họ bảo tôi chuyển tiền để làm căn cước");

            assertThat(talk.say("lỡ chuyển rồi thì sao").text())
                    .contains("ngân hàng", "113")
                    .doesNotContain("nhắc lại");
        }

        @ParameterizedTest
        @ValueSource(strings = {"theo dõi phản ánh", "hồ sơ của tôi tới đâu rồi"})
        void shouldHelpWhoHasLostTheCode(String asking) {
            talk.say(asking);

            assertThat(talk.say("không nhớ mã").text()).contains("Không nhớ mã cũng không sao", "1022");
        }

        @Test
        void shouldReadTheQuestionAndNotWhoAsks() {
            Reply reply = talk.say("số căn cước của tôi là 048201001234, cho hỏi đăng ký tạm trú cần gì");

            assertThat(reply.procedureCode()).isEqualTo("1.004194");
            assertThat(reply.text()).contains("Tôi đã che thông tin cá nhân");
        }
    }
}
