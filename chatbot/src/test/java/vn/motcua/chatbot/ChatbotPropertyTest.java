package vn.motcua.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.chatbot.testing.FakeTownHall;

class ChatbotPropertyTest {
    private final Chatbot chatbot = new FakeTownHall().chatbot();

    @Property(tries = 300)
    void answersAnythingSomebodyCanWrite(@ForAll String text) {
        Turn turn = chatbot.reply(ConversationState.fresh(), UserMessage.of(text));

        assertThat(turn.replies()).isNotEmpty();
        assertThat(turn.replies()).allSatisfy(reply -> assertThat(reply.text()).isNotBlank());
    }

    @Property(tries = 150)
    void survivesAnyOrderOfMessages(@ForAll("conversations") List<String> messages) {
        ConversationState state = ConversationState.fresh();
        for (String message : messages) {
            Turn turn = chatbot.reply(state, UserMessage.of(message));
            assertThat(turn.replies()).isNotEmpty();
            state = turn.state();
        }
    }

    @Property(tries = 200)
    void answersOfTheCatalogueCarryTheirSource(@ForAll("conversations") List<String> messages) {
        ConversationState state = ConversationState.fresh();
        for (String message : messages) {
            Turn turn = chatbot.reply(state, UserMessage.of(message));
            assertThat(turn.replies())
                    .filteredOn(reply -> reply.procedureCode() != null)
                    .allSatisfy(reply -> assertThat(reply.sources()).isNotEmpty());
            state = turn.state();
        }
    }

    @Provide
    Arbitrary<List<String>> conversations() {
        return Arbitraries.of(
                        "làm khai sinh cần gì",
                        "còn lệ phí?",
                        "2",
                        "cái thứ hai",
                        "không phải",
                        "hủy",
                        "Gửi",
                        "tôi muốn phản ánh",
                        "đèn đường hư trên đường Lê Lợi",
                        "0905123456",
                        "quay lại",
                        "đúng rồi",
                        "tra cứu hồ sơ",
                        "PA-2611-7K3F-9QTM",
                        "",
                        "nếu chồng là người nước ngoài thì sao",
                        "đánh giá",
                        "5",
                        "ly hôn ở đâu")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
