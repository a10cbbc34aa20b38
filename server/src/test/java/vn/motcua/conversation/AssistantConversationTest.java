package vn.motcua.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.time.YearMonth;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.Turn;
import vn.motcua.chatbot.UserMessage;
import vn.motcua.procedure.FileCatalogue;
import vn.motcua.procedure.StarterCatalogue;

/// Whole conversations with the real assistant, its trained models and the starter catalogue.
class AssistantConversationTest {
    private static final Pattern REPORT_CODE = Pattern.compile("PA-\\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Chatbot CHATBOT = OfflineAssistant.over(
            FileCatalogue.of(List.of(), StarterCatalogue.read(ObjectMapper.getDefault()), "48"),
            "48",
            YearMonth.of(2026, 11),
            RandomGeneratorFactory.of("L64X128MixRandom").create(1));

    private ConversationState state = ConversationState.fresh();
    private List<Reply> replies = List.of();

    private void say(String text) {
        Turn turn = CHATBOT.reply(state, UserMessage.of(text));
        state = turn.state();
        replies = turn.replies();
    }

    private Reply reply() {
        return replies.getFirst();
    }

    private String said() {
        return String.join("\n", replies.stream().map(Reply::plainText).toList());
    }

    @Nested
    class AboutAProcedure {
        @ParameterizedTest
        @CsvSource({
            "làm giấy khai sinh cho bé cần gì, 1.001193",
            "lam giay khai sinh cho be can gi, 1.001193",
            "con tui mới đẻ bữa tê chừ đi mần khai sanh cần giấy tờ chi, 1.001193",
            "vợ chồng em mới cưới muốn đăng ký kết hôn thì cần giấy tờ gì vậy, 1.000894",
            "ba toi mat roi gio lam giay chung tu o dau, 1.000656",
            "đăng ký tạm trú mất bao lâu, 1.004194",
            "mo ho kinh doanh can giay to gi, 1.001612",
            "xin giấy xác nhận độc thân bao nhiêu tiền, 1.004873",
        })
        void shouldAnswerHoweverItIsWritten(String question, String code) {
            say(question);

            assertThat(reply().kind()).isEqualTo(ReplyKind.ANSWER);
            assertThat(reply().procedureCode()).isEqualTo(code);
            assertThat(reply().sources()).isNotEmpty().allSatisfy(source -> {
                assertThat(source.code()).isNotBlank();
                assertThat(source.asOf()).isNotBlank();
            });
        }

        /// With the trained models: they once took "Thời gian" for a goodbye.
        @ParameterizedTest
        @ValueSource(strings = {"Giấy tờ", "Lệ phí", "Thời gian", "thoi gian", "Nộp ở đâu"})
        void shouldTakeItsOwnButtonsForWhatTheySay(String button) {
            say("đăng ký kết hôn cần giấy tờ gì");
            say(button);

            assertThat(reply().kind()).isEqualTo(ReplyKind.ANSWER);
            assertThat(reply().procedureCode()).isEqualTo("1.000894");
        }

        /// The event alone may mean the birth, or the birth with residence and insurance in one go.
        @Test
        void shouldAnswerOrAskBackWithTheLikeliestWhenOnlyTheEventIsTold() {
            say("con tui mới đẻ bữa tê chừ đi mần giấy tờ chi");

            assertThat(reply().kind()).isIn(ReplyKind.ANSWER, ReplyKind.CLARIFY);
            assertThat(reply().text()).contains("Đăng ký khai sinh cho con");
        }

        @Test
        void shouldRememberWhatItWasAbout() {
            say("đăng ký kết hôn cần giấy tờ gì");
            say("còn lệ phí thì sao?");

            assertThat(reply().procedureCode()).isEqualTo("1.000894");
            assertThat(said()).containsIgnoringCase("phí");
        }

        @Test
        void shouldNotCallFreeWhatTheRecordDoesNotState() {
            say("khai sinh cho con mất bao nhiêu tiền");

            assertThat(said()).doesNotContainIgnoringCase("miễn phí").doesNotContain("0 đồng");
        }

        @Test
        void shouldOfferAtMostThreeChoicesWhenUnsure() {
            say("giấy khai sinh");

            assertThat(reply().kind()).isIn(ReplyKind.CLARIFY, ReplyKind.ANSWER);
            assertThat(state.choices()).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Nested
    class NotAProcedure {
        /// Words that no list of cues holds: the trained model alone knows them for what they are.
        @ParameterizedTest
        @ValueSource(strings = {"Tìm thủ tục", "dạ cảm ơn em nhiều nghen", "alo có ai trực không vậy"})
        void shouldNotAnswerFromARecordWhatAsksForNone(String text) {
            say(text);

            assertThat(reply().kind()).isNotEqualTo(ReplyKind.ANSWER);
            assertThat(reply().procedureCode()).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"hôm nay trời đẹp quá", "hom nay co bong da khong", "kể chuyện cười đi"})
        void shouldDeclineSmallTalk(String text) {
            say(text);

            assertThat(reply().kind()).isIn(ReplyKind.OUT_OF_SCOPE, ReplyKind.CLARIFY);
            assertThat(reply().procedureCode()).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"xin cái giấy zqwwkplk cho tui", "xin cấp lại giấy", "cho tui xin cái giấy"})
        void shouldAssertNothingOfWordsThatSayNothing(String text) {
            say(text);

            assertThat(reply().kind()).isNotEqualTo(ReplyKind.ANSWER);
        }

        /// Whom to call comes first, and then what was asked.
        @Test
        void shouldAnswerWhatIsAskedBesideADanger() {
            say("Bị cuốn trôi hết giấy tờ trong trận lũ, chừ làm lại giấy khai sinh ở mô hè?");

            assertThat(replies.getLast().kind()).isIn(ReplyKind.ANSWER, ReplyKind.CLARIFY);
            assertThat(replies.getLast().text()).contains("khai sinh");
        }

        @Test
        void shouldNameTheAuthorityBesideTheRecordsThatDescribeIt() {
            say("bằng lái A1 của tôi bị mất chừ xin lại có phải thi lại không và nộp hồ sơ chỗ mô");

            assertThat(said()).contains("giấy phép lái xe");
        }

        @Test
        void shouldNameTheCourtForADivorce() {
            say("tôi muốn ly hôn thì nộp đơn ở đâu");

            assertThat(reply().kind()).isEqualTo(ReplyKind.OTHER_AUTHORITY);
            assertThat(said()).containsIgnoringCase("tòa án");
        }

        /// "Tiền sử dụng đất" without its tones begins like "tiền sự", a criminal record.
        @Test
        void shouldNotTakeLandFeesForACriminalRecord() {
            say("xin ghi no tien su dung dat khi tai dinh cu");

            assertThat(said()).doesNotContain("Công an");
        }

        @Test
        void shouldSendDenunciationsToTheirLawfulChannel() {
            say("tôi muốn tố cáo cán bộ phường nhận hối lộ");

            assertThat(reply().kind()).isEqualTo(ReplyKind.REFUSE);
            assertThat(said()).containsIgnoringCase("tố cáo");
        }

        @Test
        void shouldGiveTheEmergencyNumberFirst() {
            say("cháy nhà rồi cứu với");

            assertThat(said()).contains("114");
        }

        @Test
        void shouldWarnOfAScam() {
            say("họ gọi bảo tôi chuyển tiền để làm căn cước gắn chip");

            assertThat(said()).containsIgnoringCase("lừa đảo");
        }

        @Test
        void shouldMaskPersonalDataAndSaySo() {
            Turn turn =
                    CHATBOT.reply(state, UserMessage.of("căn cước của tôi là 048190001234, đăng ký tạm trú cần gì"));

            assertThat(turn.maskedText()).doesNotContain("048190001234");
            assertThat(turn.replies()).noneMatch(each -> each.plainText().contains("048190001234"));
        }

        @Test
        void shouldHandOverToAPerson() {
            say("cho tôi gặp cán bộ");

            assertThat(reply().kind()).isEqualTo(ReplyKind.HANDOVER);
            assertThat(said()).contains("1022");
        }
    }

    @Nested
    class AReport {
        @Test
        void shouldBeCollectedConfirmedFiledAndFollowed() {
            say("tôi muốn phản ánh đèn đường hỏng ba hôm nay");
            assertThat(reply().kind()).isEqualTo(ReplyKind.ASK_SLOT);
            say("kiệt 12 Lê Duẩn phường Hải Châu");
            say("không có ảnh");
            say("không để lại");
            assertThat(reply().kind()).isEqualTo(ReplyKind.CONFIRM);
            assertThat(said()).contains("Lê Duẩn");
            say("gửi");
            assertThat(reply().kind()).isEqualTo(ReplyKind.FEEDBACK_CREATED);
            Matcher code = REPORT_CODE.matcher(said());
            assertThat(code.find()).isTrue();

            say("phản ánh " + code.group() + " tới đâu rồi");
            assertThat(reply().kind()).isEqualTo(ReplyKind.FEEDBACK_STATUS);
            assertThat(said()).contains("tiếp nhận");
        }

        @Test
        void shouldBeDroppedWhenCancelled() {
            say("tôi muốn phản ánh rác chất đống trước chợ");
            say("thôi không gửi nữa, hủy đi");

            assertThat(state.feedback()).isEqualTo(ConversationState.FeedbackDraft.EMPTY);
            assertThat(state.awaiting()).isEqualTo(ConversationState.Awaiting.NOTHING);
        }
    }

    /// With the trained models: what a second message does after the first.
    @Nested
    class GoingOn {
        @Test
        void shouldGoBackToTheFirstThingAsked() {
            say("đăng ký khai tử cần giấy tờ gì");
            say("đăng ký tạm trú mất bao lâu");
            say("quay lai cai dau tien");

            assertThat(reply().procedureCode()).isEqualTo("1.000656");
        }

        @Test
        void shouldNumberTwoAnswersOfOneMessage() {
            say("làm khai sinh cho con cần gì, còn đăng ký tạm trú thì mất bao lâu");
            assertThat(replies).hasSize(2);
            say("cái thứ hai nộp ở đâu");

            assertThat(reply().procedureCode()).isEqualTo("1.004194");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2", "3"})
        void shouldOpenNothingThatWasNeverShown(String number) {
            say("xin giấy xác nhận độc thân cần gì");
            say(number);

            assertThat(reply().kind()).isEqualTo(ReplyKind.CLARIFY);
            assertThat(said()).contains("chưa đưa danh sách");
        }

        @Test
        void shouldLeaveOneMatterForAnother() {
            say("đăng ký kết hôn cần gì");
            say("khỏi hỏi cái này, cho tui làm khai sinh");

            assertThat(reply().procedureCode()).isEqualTo("1.001193");
        }

        @Test
        void shouldTellAnotherCaseOfTheSameFamily() {
            say("dang ky ket hon can giay to gi");
            say("nham, vo toi nguoi Nhat");

            assertThat(reply().procedureCode()).isEqualTo("2.000806");
        }

        @Test
        void shouldQuoteTheSentenceOfTheRecordThatAnswersADetail() {
            say("đăng ký khai tử cần giấy tờ gì");
            say("nộp trong mấy ngày kể từ khi mất");

            assertThat(reply().procedureCode()).isEqualTo("1.000656");
            assertThat(said()).contains("Hồ sơ ghi về việc này", "15 ngày");
        }

        @Test
        void shouldTellAFeeOfEachChoice() {
            say("giấy khai sinh");
            say("lệ phí bao nhiêu");

            assertThat(reply().kind()).isIn(ReplyKind.CLARIFY, ReplyKind.ANSWER);
            assertThat(said()).containsIgnoringCase("phí");
        }

        @Test
        void shouldTakeThanksWithAQuestionForAQuestion() {
            say("đăng ký tạm trú cần gì");
            say("cam on, ma phi bao nhieu vay");

            assertThat(reply().procedureCode()).isEqualTo("1.004194");
        }

        @Test
        void shouldSayWhatToDoWhileHelpIsComing() {
            say("ba em ngất xỉu bất tỉnh");
            say("gọi 115 rồi, giờ làm gì");

            assertThat(said()).contains("nằm nghiêng");
        }

        @Test
        void shouldBelieveThatADangerIsOver() {
            say("khói đen bốc lên từ nhà bên cạnh, cháy rồi");
            say("tắt rồi, không ai bị gì hết");

            assertThat(said()).contains("May quá");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ngân hàng biểu ra công an, ra phường nào",
                    "làm đơn tố giác nộp ở đâu",
                    "bao cong an phuong duoc khong"
                })
        void shouldSayWhereASwindleIsReported(String question) {
            say("bị lừa chuyển 20 triệu mua vé máy bay");
            say(question);

            assertThat(said()).contains("công an phường, xã", "biên lai");
        }
    }

    @Nested
    class AReportInTalk {
        @Test
        void shouldTakeSeveralFactsFromOneMessage() {
            say("em muốn phản ánh rác ứ không ai dọn");
            say("12 hải phòng, sđt 0914000111, không có ảnh");

            assertThat(reply().kind()).isEqualTo(ReplyKind.CONFIRM);
            assertThat(state.feedback().where()).isEqualTo("12 hải phòng");
            assertThat(state.feedback().contact()).isEqualTo("0914000111");
        }

        @Test
        void shouldBeKeptWhileSomethingElseIsAsked() {
            say("phản ánh đèn đường hư ở đường Lê Duẩn");
            say("mà làm căn cước cho con thì cần gì vậy");
            assertThat(said()).contains("vẫn được giữ");
            say("Soạn tiếp phản ánh");

            assertThat(state.awaiting()).isEqualTo(ConversationState.Awaiting.FEEDBACK_PHOTO);
            assertThat(state.feedback().what()).contains("đèn đường hư");
        }

        @Test
        void shouldTakeNoDangerFromWordsWithoutMarks() {
            say("phản ánh đèn đường hư ở đường Lê Duẩn");
            say("em dang chay xe ko chup dc");

            assertThat(state.awaiting()).isEqualTo(ConversationState.Awaiting.FEEDBACK_CONTACT);
        }

        @Test
        void shouldAnswerAQuestionAboutItselfAndAskOn() {
            say("phản ánh đèn đường hư ở đường Lê Duẩn");
            say("có lộ tên em không");

            assertThat(said()).contains("không cần ghi tên", "ảnh");
            assertThat(state.awaiting()).isEqualTo(ConversationState.Awaiting.FEEDBACK_PHOTO);
        }

        @ParameterizedTest
        @ValueSource(strings = {"khỏi đi, em tự sửa được rồi", "thôi không phản ánh nữa", "tui có phản ánh chi đâu"})
        void shouldBeGivenUpInEverydayWords(String words) {
            say("phản ánh đèn đường hư ở đường Lê Duẩn");
            say(words);

            assertThat(state.awaiting()).isEqualTo(ConversationState.Awaiting.NOTHING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "…",
                "🙂🙂🙂",
                "<script>alert(1)</script>",
                "'; DROP TABLE x; --",
                "1",
                "999999999999"
            })
    void shouldSayAnswerableThingsToAnything(String odd) {
        say(odd);

        assertThat(replies).isNotEmpty().allSatisfy(each -> assertThat(each.text())
                .isNotBlank());
    }

    @Test
    void shouldStandTenThousandCharacters() {
        say("đăng ký kết hôn ".repeat(625));

        assertThat(replies).isNotEmpty();
    }
}
