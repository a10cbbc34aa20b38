package vn.motcua.chatbot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;

class ReportFactsTest {
    @Test
    void shouldTellPlaceContactAndPhotoApart() {
        var facts = of("12 hải phòng, sđt 0914000111, không có ảnh", Awaiting.FEEDBACK_WHERE);

        assertThat(facts.rest()).isEqualTo("12 hải phòng");
        assertThat(facts.contact()).isEqualTo("0914000111");
        assertThat(facts.noPhoto()).isTrue();
    }

    @Test
    void shouldTakeABareRefusalForTheAnswerToWhatWasAsked() {
        assertThat(of("ko có, nhà tui ở 33 trần bình trọng", Awaiting.FEEDBACK_PHOTO))
                .satisfies(facts -> assertThat(facts.noPhoto()).isTrue())
                .satisfies(facts -> assertThat(facts.rest()).isEqualTo("nhà tui ở 33 trần bình trọng"));
        assertThat(of("không", Awaiting.FEEDBACK_CONTACT).noContact()).isTrue();
    }

    @Test
    void shouldKeepThePlaceBesideANumber() {
        var facts = of("0934000111 mà ở phường Hải Châu nha", Awaiting.FEEDBACK_WHERE);

        assertThat(facts.contact()).isEqualTo("0934000111");
        assertThat(facts.rest()).contains("phường Hải Châu");
    }

    @Test
    void shouldKeepWhoIsToBeCalledWithTheNumber() {
        assertThat(of("gọi chị Lan 0905123456", Awaiting.FEEDBACK_CONTACT).contact())
                .isEqualTo("gọi chị Lan 0905123456");
    }

    /// What is no fact of its own stays as it was typed.
    @Property(tries = 300)
    void shouldLoseNothingOfAMessageWithoutFacts(@ForAll String message) {
        String masked = message.strip();
        var facts = ReportFacts.of(message, masked, Awaiting.FEEDBACK_WHAT);

        if (facts.in(FeedbackDraft.EMPTY).equals(FeedbackDraft.EMPTY)) {
            assertThat(facts.rest().replaceAll("[\\s,.;]+", "")).isEqualTo(masked.replaceAll("[\\s,.;]+", ""));
        }
    }

    private static ReportFacts of(String typed, Awaiting asked) {
        return ReportFacts.of(typed, typed.replaceAll("0\\d{9}", "[số điện thoại]"), asked);
    }
}
