package vn.motcua.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.testing.FakeTownHall;
import vn.motcua.chatbot.testing.Talk;

/// How a conversation goes on: choosing, returning, correcting, giving up, asking twice at once, asking in English.
class DialogueTest {
    private final FakeTownHall townHall = new FakeTownHall();
    private final Talk talk = new Talk(townHall);

    @Nested
    class Choosing {
        private void offer() {
            talk.given(ConversationState.fresh()
                    .offering(
                            List.of(
                                    new ConversationState.Choice("1.001193", "Đăng ký khai sinh cho con"),
                                    new ConversationState.Choice("1.000894", "Đăng ký kết hôn"),
                                    new ConversationState.Choice("1.004194", "Đăng ký tạm trú")),
                            Set.of()));
        }

        @ParameterizedTest
        @CsvSource({
            "cái thứ nhất, 0",
            "cai dau tien, 0",
            "1, 0",
            "so 2, 1",
            "cái thứ 2 đi, 1",
            "tôi chọn số 2, 1",
            "cái cuối, -1"
        })
        void shouldTakeOrdinalsHoweverTheyAreSaid(String words, int index) {
            offer();
            var choices = talk.state().choices();
            String expected =
                    choices.get(index < 0 ? choices.size() - 1 : index).code();

            assertThat(talk.say(words).procedureCode()).isEqualTo(expected);
        }

        @Test
        void shouldOfferAgainWhenTheNumberIsTooLarge() {
            offer();

            assertThat(talk.say("9").kind()).isEqualTo(ReplyKind.CLARIFY);
            assertThat(talk.say("số 5").kind()).isEqualTo(ReplyKind.CLARIFY);
            assertThat(talk.state().awaiting()).isEqualTo(Awaiting.CHOICE);
        }

        @Test
        void shouldGoToAnotherOfTheChoicesLater() {
            offer();
            var choices = talk.state().choices();
            talk.say("1");

            assertThat(talk.say("còn cái thứ hai thì sao").procedureCode())
                    .isEqualTo(choices.get(1).code());
        }
    }

    @Nested
    class GoingOn {
        @ParameterizedTest
        @ValueSource(strings = {"nhà tôi đang cháy", "tôi muốn tố cáo cán bộ", "mấy giờ làm việc", "cảm ơn"})
        void shouldStillBeAboutTheProcedureAfterSomethingElse(String between) {
            talk.say("đăng ký kết hôn cần giấy tờ gì");
            talk.say(between);

            assertThat(talk.say("còn lệ phí?").procedureCode()).isEqualTo("1.000894");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ai đi nộp cũng được hả", "ai nop cung duoc ha", "người khác nộp thay được không"})
        void shouldTellWhoMaySubmit(String question) {
            talk.say("đăng ký kết hôn cần giấy tờ gì");
            Turn turn = talk.turn(question);

            assertThat(turn.replies().getFirst().procedureCode()).isEqualTo("1.000894");
            assertThat(turn.replies().getFirst().text()).contains("Đối tượng");
        }

        @ParameterizedTest
        @CsvSource({"quay lại cái khai sinh, 1.001193", "quay lai vu ket hon, 1.000894", "trở lại khai sinh, 1.001193"})
        void shouldReturnToWhatIsNamed(String words, String code) {
            talk.say("làm khai sinh cần giấy tờ gì");
            talk.say("đăng ký kết hôn cần giấy tờ gì");
            talk.say("đăng ký tạm trú ở đâu");

            assertThat(talk.say(words).procedureCode()).isEqualTo(code);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"không phải, ý tôi là tạm trú", "khong phai, y toi la tam tru", "nhầm, tôi hỏi tạm trú"})
        void shouldAskTheSameOfAnotherProcedureAfterACorrection(String words) {
            talk.say("đăng ký kết hôn lệ phí bao nhiêu");
            Reply reply = talk.say(words);

            assertThat(reply.procedureCode()).isEqualTo("1.004194");
            assertThat(reply.text()).contains("lệ phí");
            assertThat(townHall.verdicts).containsExactly(false);
        }

        @Test
        void shouldAnswerEachOfTwoQuestionsByItself() {
            Turn turn = talk.turn("đăng ký kết hôn lệ phí bao nhiêu? với lại làm khai sinh cần giấy tờ gì");

            assertThat(turn.replies()).hasSize(2);
            assertThat(turn.replies().getFirst().text()).contains("30.000").doesNotContain("Giấy tờ cần mang");
            assertThat(turn.replies().getLast().text())
                    .contains("Giấy chứng sinh")
                    .doesNotContain("lệ phí:");
        }
    }

    @Nested
    class GivingUp {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "huy bo",
                    "thôi",
                    "thoi khoi gui",
                    "hủy đi",
                    "không gửi nữa",
                    "thôi không cần nữa",
                    "dừng lại"
                })
        void shouldDropTheReportAtTheConfirmation(String words) {
            talk.say("tôi muốn phản ánh");
            talk.say("nắp cống bị vỡ");
            talk.say("trước số nhà 12 đường Lê Lợi");
            talk.say("Không có ảnh");
            talk.say("Không để lại");
            assertThat(talk.state().awaiting()).isEqualTo(Awaiting.FEEDBACK_CONFIRM);

            talk.say(words);

            assertThat(townHall.filed).isEmpty();
            assertThat(talk.state().awaiting()).isEqualTo(Awaiting.NOTHING);
        }

        @Test
        void shouldTakeDungWithoutDiacriticsForRight() {
            talk.say("tôi muốn phản ánh");
            talk.say("nắp cống bị vỡ");
            talk.say("trước số nhà 12 đường Lê Lợi");
            talk.say("Không có ảnh");
            talk.say("Không để lại");
            talk.say("dung roi");

            assertThat(townHall.filed).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"có trộm vào nhà tôi", "toi bi de doa", "there is a burglar in my house", "bị hăm dọa đòi đánh"})
    void shouldPointToThePoliceOnCrime(String words) {
        assertThat(talk.say(words).text()).contains("113");
    }

    @Nested
    class English {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "How do I register a birth?|1.001193",
                    "What documents do I need for marriage registration|1.000894",
                    "where do I register temporary residence|1.004194",
                    "I want to open a coffee shop, how much does it cost|1.001612"
                })
        void shouldAnswerInEnglishWithTheOfficialNames(String question, String code) {
            Reply reply = talk.say(question);

            assertThat(reply.procedureCode()).isEqualTo(code);
            assertThat(reply.text()).contains("(code " + code + ")");
        }

        @Test
        void shouldFollowUp() {
            talk.say("How do I register a marriage?");

            Reply reply = talk.say("how much does it cost?");

            assertThat(reply.procedureCode()).isEqualTo("1.000894");
            assertThat(reply.text()).contains("Fees", "30.000");
        }

        @ParameterizedTest
        @ValueSource(strings = {"the can cuoc can to khai gi", "toi muon do dac dat", "can to khai do"})
        void shouldNotTakeVietnameseWithoutDiacriticsForEnglish(String text) {
            talk.say(text);

            assertThat(talk.state().language()).isEqualTo("vi");
        }
    }

    @Nested
    class Reminding {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "nhắc tôi ngày 25/11|2026-11-25",
                    "nhac toi ngay mai|2026-11-22",
                    "hẹn 30/11, nhắc trước 2 ngày|2026-11-28",
                    "nhắc tôi thứ hai tuần sau|2026-11-23",
                    "nhắc tôi 3 ngày nữa|2026-11-24",
                    "remind me tomorrow|2026-11-22"
                })
        void shouldReadTheDayBackAndKeepItAfterYes(String words, LocalDate day) {
            assertThat(talk.say(words).kind()).isEqualTo(ReplyKind.CONFIRM);
            talk.say("ok");

            assertThat(townHall.reminders).singleElement().satisfies(kept -> assertThat(kept.on())
                    .isEqualTo(day));
        }

        @Test
        void shouldAskForTheDayAndRememberThePapers() {
            talk.say("đăng ký kết hôn cần giấy tờ gì");
            assertThat(talk.say("nhắc tôi với").kind()).isEqualTo(ReplyKind.ASK_SLOT);
            assertThat(talk.say("20/11/2026").kind()).isEqualTo(ReplyKind.ASK_SLOT);
            talk.say("27/11");
            talk.say("đồng ý");

            assertThat(townHall.reminders).singleElement().satisfies(kept -> assertThat(kept.procedureCode())
                    .isEqualTo("1.000894"));
            assertThat(talk.say("hủy nhắc").text()).contains("1");
        }
    }

    @Nested
    class Written {
        @Test
        void shouldSayWhatAnOfficialWroteWithItsUnitAndDay() {
            townHall.write("thứ bảy có nhận hồ sơ không", "Sáng thứ Bảy có nhận hồ sơ hộ tịch.");

            Reply reply = talk.say("thu bay co nhan ho so khong vay");

            assertThat(reply.text()).contains("Sáng thứ Bảy");
            assertThat(reply.sources()).singleElement().satisfies(source -> {
                assertThat(source.title()).isEqualTo("Trung tâm phường");
                assertThat(source.asOf()).isEqualTo("2026-11-20");
            });
        }

        @Test
        void shouldNeverOutrankTheSafetySignposts() {
            townHall.write("nhà tôi đang cháy", "Xin chờ giờ làm việc.");

            assertThat(talk.say("nhà tôi đang cháy").text()).contains("114").doesNotContain("Xin chờ");
        }

        @Test
        void shouldLeaveQuestionsThatOnlyShareWordsToTheCatalogue() {
            townHall.write("thứ bảy có nhận hồ sơ không", "Sáng thứ Bảy có nhận hồ sơ hộ tịch.");

            assertThat(talk.say("đăng ký kết hôn cần hồ sơ gì").procedureCode()).isEqualTo("1.000894");
        }
    }
}
