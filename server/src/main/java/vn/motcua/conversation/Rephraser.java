package vn.motcua.conversation;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.chatbot.RephrasingCheck;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;

/// Has a composed answer said in friendlier words by a language model, where one is configured (viết lại câu trả lời).
/// The model sees the composed answer alone, never what the citizen wrote; what it returns is checked fact by fact, and
/// the composed answer is sent whenever the model is late, away or not faithful.
@Singleton
class Rephraser {
    private static final Logger LOG = LoggerFactory.getLogger(Rephraser.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int FAULTS = 3;
    private static final int AT_ONCE = 4;
    private static final int LONGEST_BODY = 100_000;
    private static final String TASK =
            "Rewrite the answer below in plain, polite language, in the language it is written"
                    + " in. Keep every number, date, code, amount, name, address and every list line exactly as it is."
                    + " Add nothing, leave nothing out. Return only the rewritten answer.";

    private final RephraseSettings settings;
    private final ObjectMapper json;
    private final RephraseTally tally;
    private final Clock clock;
    private final HttpClient http;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final AtomicInteger faults = new AtomicInteger();
    private volatile Instant restsUntil = Instant.EPOCH;

    Rephraser(RephraseSettings settings, ObjectMapper json, RephraseTally tally, Clock clock) {
        this.tally = tally;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    /// Returns the reply, in other words where that is possible and safe.
    Reply rephrased(Reply reply) {
        boolean quotes = reply.kind() == ReplyKind.ANSWER && !reply.sources().isEmpty();
        if (!settings.configured() || !quotes || clock.instant().isBefore(restsUntil) || !places.tryAcquire()) {
            return reply;
        }
        try {
            String text = ask(reply.text()).strip();
            faults.set(0);
            if (!RephrasingCheck.accepts(reply.text(), text)) {
                tally.rejected.incrementAndGet();
                return reply;
            }
            tally.rephrased.incrementAndGet();
            return new Reply(reply.kind(), text, reply.procedureCode(), reply.quickReplies(), reply.sources());
        } catch (IOException | RuntimeException e) {
            fault(e);
            return reply;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return reply;
        } finally {
            places.release();
        }
    }

    private void fault(Exception e) {
        tally.failed.incrementAndGet();
        if (faults.incrementAndGet() >= FAULTS) {
            restsUntil = clock.instant().plus(REST);
            faults.set(0);
            LOG.warn("The language model rests for a minute: {}", e.getClass().getSimpleName());
        }
    }

    private String ask(String composed) throws IOException, InterruptedException {
        var question =
                new Question(settings.model(), List.of(new Message("system", TASK), new Message("user", composed)), 0);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(settings.url().replaceAll("/+$", "") + "/chat/completions"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(question)));
        if (!settings.key().isBlank()) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        HttpResponse<String> response = within(request.build());
        if (response.statusCode() != 200 || response.body().length() > LONGEST_BODY) {
            throw new IOException("status " + response.statusCode());
        }
        Completion completion = json.readValue(response.body(), Completion.class);
        if (completion == null
                || completion.choices() == null
                || completion.choices().isEmpty()) {
            throw new IOException("no choice");
        }
        return completion.choices().getFirst().message().content();
    }

    /// The timeout of a request ends with its headers; a body that dribbles in has to end in time as well.
    private HttpResponse<String> within(HttpRequest request) throws IOException, InterruptedException {
        var sending = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return sending.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sending.cancel(true);
            throw new IOException("late", e);
        } catch (ExecutionException e) {
            throw new IOException("away", e);
        }
    }

    @Serdeable
    record Question(String model, List<Message> messages, int temperature) {}

    @Serdeable
    record Message(String role, String content) {}

    @Serdeable
    record Completion(@Nullable List<Choice> choices) {}

    @Serdeable
    record Choice(Message message) {}
}
