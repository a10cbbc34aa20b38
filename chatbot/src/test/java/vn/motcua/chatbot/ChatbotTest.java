package vn.motcua.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.chatbot.testing.FakeTownHall;
import vn.motcua.chatbot.testing.Talk;

class ChatbotTest {
    private final FakeTownHall townHall = new FakeTownHall();
    private final Talk talk = new Talk(townHall);

    @Nested
    class Answers {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "làm khai sinh cho bé cần giấy tờ gì|1.001193",
                    "lam giay khai sinh can gi|1.001193",
                    "dang ky ket hon het bao nhieu tien|1.000894",
                    "mở quán cà phê thì đăng ký ở đâu|1.001612",
                    "lấy chồng nước ngoài đăng ký kết hôn ở đâu|2.000806",
                    "1.004194|1.004194",
                })
        void shouldFindTheProcedureHoweverItIsTyped(String question, String code) {
            Reply reply = talk.say(question);

            assertThat(reply.kind()).isEqualTo(ReplyKind.ANSWER);
            assertThat(reply.procedureCode()).isEqualTo(code);
        }

        @Test
        void shouldCarryCodeDecisionDateAndAddressOfTheRecord() {
            Reply reply = talk.say("làm khai sinh cần giấy tờ gì");

            assertThat(reply.text()).contains("Giấy chứng sinh", "1.001193");
            assertThat(reply.sources()).singleElement().satisfies(source -> {
                assertThat(source.decision()).isEqualTo("163/QĐ-BTP");
                assertThat(source.asOf()).isEqualTo("2026-07-01");
                assertThat(source.url()).startsWith("https://");
            });
        }

        @Test
        void shouldNotCallItFreeWhenTheRecordIsSilentAboutFees() {
            String text = talk.say("làm khai sinh lệ phí bao nhiêu").text();

            assertThat(text).contains("không ghi rõ").doesNotContain("miễn phí", "không thu");
        }

        @Test
        void shouldTellFeesByChannelWhenTheyDiffer() {
            assertThat(talk.say("đăng ký hộ kinh doanh lệ phí bao nhiêu").text())
                    .contains("100.000 đồng", "50.000 đồng", "trực tuyến");
        }
    }

    @Nested
    class Memory {
        @Test
        void shouldTakeAFollowUpWithoutSubjectAsAboutTheSameProcedure() {
            talk.say("thủ tục đăng ký kết hôn cần gì");

            Reply reply = talk.say("còn lệ phí?");

            assertThat(reply.procedureCode()).isEqualTo("1.000894");
            assertThat(reply.text()).contains("30.000 đồng");
        }

        @Test
        void shouldSwitchAndReturn() {
            talk.say("đăng ký kết hôn cần giấy tờ gì");
            talk.say("đăng ký tạm trú ở đâu");

            assertThat(talk.say("quay lại việc trước, mất bao lâu").procedureCode())
                    .isEqualTo("1.000894");
        }

        @Test
        void shouldSayWhichProcedureIsMissingWhenNothingWasTalkedAbout() {
            assertThat(talk.say("mất bao lâu vậy").kind()).isEqualTo(ReplyKind.CLARIFY);
        }
    }

    @Nested
    class Reports {
        @Test
        void shouldCollectConfirmAndFileAReport() {
            assertThat(talk.say("tôi muốn phản ánh").kind()).isEqualTo(ReplyKind.ASK_SLOT);
            assertThat(talk.say("đèn đường bị hỏng ba hôm rồi").text()).contains("ở đâu");
            assertThat(talk.say("đường Núi Thành, phường Hòa Cường").text()).contains("ảnh");
            assertThat(talk.say("Không có ảnh").text()).contains("số điện thoại");
            Reply readBack = talk.say("Không để lại");
            assertThat(readBack.kind()).isEqualTo(ReplyKind.CONFIRM);
            assertThat(readBack.text()).contains("đèn đường bị hỏng", "Núi Thành");
            assertThat(townHall.filed).isEmpty();

            Reply created = talk.say("Gửi");

            assertThat(created.kind()).isEqualTo(ReplyKind.FEEDBACK_CREATED);
            assertThat(created.text()).contains(FakeTownHall.REPORT_CODE);
            assertThat(townHall.filed).singleElement().satisfies(report -> {
                assertThat(report.where()).contains("Núi Thành");
                assertThat(report.contact()).isEmpty();
            });
        }

        @Test
        void shouldFileNothingAfterCancel() {
            talk.say("tôi muốn phản ánh");
            talk.say("rác không ai thu gom ở chợ Cồn");
            talk.say("hủy");

            assertThat(townHall.filed).isEmpty();
            assertThat(talk.state().feedback()).isEqualTo(ConversationState.FeedbackDraft.EMPTY);
        }

        @Test
        void shouldKeepAContactOnlyWhenItWasOffered() {
            talk.say("tôi muốn phản ánh");
            talk.say("nắp cống bị vỡ");
            talk.say("trước số nhà 12 đường Lê Lợi");
            talk.say("Không có ảnh");
            assertThat(talk.turn("0905123456").maskedText()).doesNotContain("0905123456");
            talk.say("Gửi");

            assertThat(townHall.filed).singleElement().satisfies(report -> assertThat(report.contact())
                    .isEqualTo("0905123456"));
        }

        @Test
        void shouldTellHowFarAReportIsByItsCode() {
            shouldCollectConfirmAndFileAReport();

            Reply status = talk.say("kiểm tra giúp " + FakeTownHall.REPORT_CODE.toLowerCase(Locale.ROOT));

            assertThat(status.kind()).isEqualTo(ReplyKind.FEEDBACK_STATUS);
            assertThat(status.text()).contains("đang xử lý");
        }
    }

    @Nested
    class OtherDoors {
        @Test
        void shouldTellHowFarADossierIs() {
            assertThat(talk.say("hồ sơ " + FakeTownHall.DOSSIER_CODE + " tới đâu rồi")
                            .text())
                    .contains("đang giải quyết", "24/11/2026");
        }

        @Test
        void shouldNameTheCourtForDivorce() {
            Reply reply = talk.say("tôi muốn ly hôn thì nộp đơn ở phường được không");

            assertThat(reply.kind()).isEqualTo(ReplyKind.OTHER_AUTHORITY);
            assertThat(reply.text()).contains("Tòa án");
        }

        /// Decree 20/2008/ND-CP art. 1: complaints and denunciations are no reports.
        @ParameterizedTest
        @ValueSource(strings = {"tôi muốn tố cáo cán bộ nhận hối lộ", "toi muon to cao chu tich xa"})
        void shouldDirectDenunciationsToTheirLawfulChannelAndFileNothing(String text) {
            assertThat(talk.say(text).kind()).isEqualTo(ReplyKind.REFUSE);
            assertThat(townHall.filed).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"nhà tôi đang cháy cứu với, 114", "tôi muốn tự tử, 115", "chồng đánh tôi, 113"})
        void shouldPointToTheEmergencyNumberFirst(String text, String number) {
            assertThat(talk.say(text).text()).contains(number);
        }

        @Test
        void shouldWarnOfSwindlers() {
            assertThat(talk.say("họ bảo tôi chuyển tiền để làm căn cước").text())
                    .contains("lừa đảo", "1022");
        }

        @Test
        void shouldTakeADeathForAProcedureAndNotForAnEmergency() {
            assertThat(talk.say("bà nội mới mất làm giấy khai tử ở đâu").procedureCode())
                    .isEqualTo("1.000656");
        }

        @Test
        void shouldDeclineWhatIsNotItsBusinessAndNoteNothingPersonal() {
            assertThat(talk.say("thời tiết hôm nay thế nào").kind()).isEqualTo(ReplyKind.OUT_OF_SCOPE);
        }

        @Test
        void shouldAskForStarsAndRememberThem() {
            talk.say("đăng ký kết hôn cần gì");
            assertThat(talk.say("tôi muốn đánh giá").kind()).isEqualTo(ReplyKind.RATING);
            talk.say("2");

            assertThat(townHall.stars).containsExactly(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"xin chào", "em ơi cho chị hỏi", "làm khai sinh cần gì", "tôi muốn gặp cán bộ"})
        void shouldNeverCallItselfEm(String text) {
            assertThat(" " + talk.say(text).text().toLowerCase(Locale.ROOT) + " ")
                    .doesNotContain(" em ");
        }
    }
}
