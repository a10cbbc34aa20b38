package vn.motcua.benchmark;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Turn;
import vn.motcua.chatbot.UserMessage;
import vn.motcua.conversation.OfflineAssistant;
import vn.motcua.nlp.rank.SearchRequest;
import vn.motcua.nlp.rank.SearchResult;

/// How long one message takes to understand and answer, and how long its search takes (thời gian hiểu một câu).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class UnderstandingBenchmark {
    private @Nullable Chatbot assistant;

    @Setup
    public void build(Catalogue catalogue) {
        assistant = OfflineAssistant.over(
                catalogue.files(),
                catalogue.province,
                YearMonth.of(2026, 11),
                RandomGeneratorFactory.of("L64X128MixRandom").create(1));
    }

    /// All steps of the pipeline for the first message of a conversation.
    @Benchmark
    public Turn message(Questions questions) {
        return Objects.requireNonNull(assistant).reply(ConversationState.fresh(), UserMessage.of(questions.next()));
    }

    /// The candidates for a whole question.
    @Benchmark
    public List<SearchResult.Hit> candidates(Catalogue catalogue, Questions questions) {
        return catalogue.files().best(questions.next(), 10);
    }

    /// The list for what somebody has typed so far, with its counts.
    @Benchmark
    public SearchResult search(Catalogue catalogue, Questions questions) {
        String question = questions.next();
        String typed = question.substring(0, Math.min(20, question.length()));
        return catalogue.files().index().search(new SearchRequest(typed, true, Map.of(), 0, 20));
    }
}
