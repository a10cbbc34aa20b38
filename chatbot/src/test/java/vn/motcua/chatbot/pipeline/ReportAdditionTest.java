package vn.motcua.chatbot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;

class ReportAdditionTest {
    /// What was right of the old place stays: the street, or the ward.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kiệt 45 ông ích khiêm | lộn, kiệt 54 mới đúng | kiệt 54 ông ích khiêm",
                "120 nguyễn hoàng phường hải châu | à mà nhầm, số 102 chứ không phải 120 | 102 nguyễn hoàng phường hải châu",
                "120 nguyễn hoàng phường hải châu | sai rồi, phải là 15 lê duẩn | 15 lê duẩn, phường hải châu",
                "đường Lê Lợi | nhầm, trước số 20 Trần Phú mới đúng | trước số 20 Trần Phú",
            })
    void shouldCorrectThePlace(String before, String message, String after) {
        var draft = FeedbackDraft.EMPTY.withWhat("nước ngập").withWhere(before);
        var facts = ReportFacts.of(message, message, Awaiting.FEEDBACK_PHOTO);

        assertThat(ReportAddition.to(draft, facts, true).where()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nhà tui ở 33 trần bình trọng | trước chợ Hòa Cường"})
    void shouldNotTakeTheSendersHomeForThePlace(String message, String place) {
        var draft = FeedbackDraft.EMPTY.withWhat("ổ gà").withWhere(place);
        var facts = ReportFacts.of(message, message, Awaiting.FEEDBACK_PHOTO);

        assertThat(ReportAddition.to(draft, facts, true).where()).isEqualTo(place);
    }
}
