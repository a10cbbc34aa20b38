package vn.motcua.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.Source;
import vn.motcua.testing.FakeHttp;

/// Against a real HTTP server that speaks like an OpenAI-compatible one.
class RephraserTest {
    private static final Reply COMPOSED = new Reply(
            ReplyKind.ANSWER,
            "Lệ phí: 30.000 đồng.",
            "1.000894",
            List.of(),
            List.of(new Source("1.000894", "Đăng ký kết hôn", "", "2026-07-01", "")));

    @Test
    void shouldSayWhatKeepsEveryFactAndSendNothingElseThanTheAnswer() {
        try (var model = new FakeHttp(request -> said("Anh/chị nộp lệ phí: 30.000 đồng nhé."))) {
            Reply reply = rephraser(model).rephrased(COMPOSED);

            assertThat(reply.text()).startsWith("Anh/chị nộp");
            assertThat(model.received()).singleElement().satisfies(request -> {
                assertThat(request.path()).endsWith("/v1/chat/completions");
                assertThat(request.body()).contains("30.000");
            });
        }
    }

    @Test
    void shouldSendTheComposedAnswerWhenAFactWasChanged() {
        try (var model = new FakeHttp(request -> said("Lệ phí: 35.000 đồng."))) {
            assertThat(rephraser(model).rephrased(COMPOSED)).isEqualTo(COMPOSED);
        }
    }

    @Test
    void shouldLeaveTheModelAloneAfterThreeFaults() {
        var asked = new AtomicInteger();
        try (var model = new FakeHttp(request -> {
            asked.incrementAndGet();
            return FakeHttp.Answer.json(500, "{}");
        })) {
            Rephraser rephraser = rephraser(model);
            for (int i = 0; i < 6; i++) {
                assertThat(rephraser.rephrased(COMPOSED)).isEqualTo(COMPOSED);
            }
            assertThat(asked).hasValue(3);
        }
    }

    @Test
    void shouldSendTheComposedAnswerWhenTheModelIsLate() {
        try (var model = new FakeHttp(request -> {
            sleep();
            return said("Lệ phí: 30.000 đồng.");
        })) {
            long began = System.nanoTime();
            assertThat(rephraser(model).rephrased(COMPOSED)).isEqualTo(COMPOSED);
            assertThat(System.nanoTime() - began).isLessThan(4_500_000_000L);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static FakeHttp.Answer said(String text) {
        return FakeHttp.Answer.json(
                200, "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"" + text + "\"}}]}");
    }

    private static Rephraser rephraser(FakeHttp model) {
        return new Rephraser(
                new RephraseSettings(model.address().resolve("/v1").toString(), "any", ""),
                ObjectMapper.getDefault(),
                new RephraseTally(),
                Clock.systemUTC());
    }
}
