package vn.motcua.conversation.channel.zalo;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.conversation.channel.MessageSender;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.SendOutcome;

/// Sends messages of the Official Account to its users.
@Singleton
@WhenZaloIsOpen
class ZaloSender implements MessageSender {
    static final String CHANNEL = "zalo";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Set<Integer> TOKEN_REFUSED = Set.of(-216, -220);
    private static final Set<Integer> BUSY = Set.of(-32);
    /// Does not follow, blocked us, banned, or wrote longer than seven days ago.
    private static final Set<Integer> UNREACHABLE = Set.of(-213, -217, -227, -230, -232, -244);

    private final ZaloSettings settings;
    private final ZaloTokens tokens;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    ZaloSender(ZaloSettings settings, ZaloTokens tokens, ObjectMapper json) {
        this.settings = settings;
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public SendOutcome send(String userId, OutgoingMessage message) {
        SendOutcome outcome = new SendOutcome.Rejected("EMPTY");
        for (OutgoingMessage piece : ZaloMessages.pieces(message)) {
            outcome = sendPiece(userId, piece);
            if (!(outcome instanceof SendOutcome.Sent)) {
                return outcome;
            }
        }
        return outcome;
    }

    /// @param piece one of [ZaloMessages#pieces]
    SendOutcome sendPiece(String userId, OutgoingMessage piece) {
        try {
            String token = tokens.current();
            Answer answer = post(token, userId, piece);
            if (TOKEN_REFUSED.contains(answer.error())) {
                answer = post(tokens.insteadOf(token), userId, piece);
            }
            return outcome(answer);
        } catch (ZaloAccessException e) {
            return new SendOutcome.TryLater(e.retryAfter(), e.fault());
        } catch (IOException e) {
            return new SendOutcome.TryLater(Duration.ZERO, "CONNECTION");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SendOutcome.TryLater(Duration.ZERO, "INTERRUPTED");
        }
    }

    /// What Zalo said; failures come with HTTP status 200 and an error number.
    private record Answer(int status, int error, String messageId, Duration retryAfter) {}

    private static SendOutcome outcome(Answer answer) {
        int error = answer.error();
        if (answer.status() >= 500 || answer.status() == 429 || BUSY.contains(error)) {
            return new SendOutcome.TryLater(answer.retryAfter(), fault(answer));
        }
        if (TOKEN_REFUSED.contains(error)) {
            return new SendOutcome.TryLater(Duration.ofMinutes(1), fault(answer));
        }
        if (UNREACHABLE.contains(error)) {
            return new SendOutcome.Unreachable(fault(answer));
        }
        return answer.status() == 200 && error == 0
                ? new SendOutcome.Sent(answer.messageId())
                : new SendOutcome.Rejected(fault(answer));
    }

    private static String fault(Answer answer) {
        return answer.error() == 0 ? "HTTP " + answer.status() : "ZALO " + answer.error();
    }

    private Answer post(String token, String userId, OutgoingMessage piece) throws IOException, InterruptedException {
        Map<String, Object> body = Map.of("recipient", Map.of("user_id", userId), "message", ZaloMessages.body(piece));
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.apiAddress() + "/v3.0/oa/message/cs"))
                .timeout(TIMEOUT)
                .header("access_token", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        JsonNode answer = read(response.body()).orElse(JsonNode.createObjectNode(Map.of()));
        return new Answer(response.statusCode(), number(answer), messageId(answer), retryAfter(response));
    }

    private Optional<JsonNode> read(String body) {
        try {
            return Optional.ofNullable(json.readValue(body, Argument.of(JsonNode.class)))
                    .filter(JsonNode::isObject);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static int number(JsonNode answer) {
        JsonNode error = answer.get("error");
        return error != null && error.isNumber() ? error.getIntValue() : 0;
    }

    private static String messageId(JsonNode answer) {
        return ZaloEvent.text(answer.get("data"), "message_id");
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }
}
