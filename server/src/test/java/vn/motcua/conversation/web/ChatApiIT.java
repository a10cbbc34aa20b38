package vn.motcua.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.conversation.Conversation;
import vn.motcua.conversation.ConversationId;
import vn.motcua.conversation.Conversations;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class ChatApiIT {
    private final RunningServer server;

    ChatApiIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldAnswerWithSourcesAndRememberWhatItWasAbout() throws Exception {
        String id = begun();

        String answer =
                said(id, "làm giấy khai sinh cho con cần giấy tờ gì", "m1").body();
        assertThat(answer).contains("\"kind\":\"answer\"", "\"procedureCode\":\"1.001193\"", "\"sources\":[{");

        String followUp = said(id, "còn lệ phí thì sao?", "m2").body();
        assertThat(followUp).contains("\"procedureCode\":\"1.001193\"").containsIgnoringCase("phí");
    }

    @Test
    void shouldGiveTheSameRepliesWhenAMessageComesTwice() throws Exception {
        String id = begun();
        String first = said(id, "đăng ký kết hôn cần gì", "same").body();
        String again = said(id, "đăng ký kết hôn cần gì", "same").body();

        assertThat(again).isEqualTo(first);
        assertThat(conversation(id).messages()).hasSize(1 + count(first, "\"kind\""));
    }

    @Test
    void shouldAnswerOnceWhenTheSameMessageComesManyTimesAtOnce() throws Exception {
        String id = begun();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> sending =
                    () -> said(id, "đăng ký tạm trú ở đâu", "at-once").body();
            List<String> bodies = threads.invokeAll(List.of(sending, sending, sending, sending)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .distinct()
                    .toList();
            assertThat(bodies).hasSize(1);
        }
        assertThat(conversation(id).messages().stream().filter(m -> m.reply() == null))
                .hasSize(1);
    }

    @Test
    void shouldMaskPersonalDataBeforeItIsStored() throws Exception {
        String id = begun();
        said(id, "số điện thoại tôi là 0905123456, căn cước 048099001234, tôi hỏi khai sinh", "pii");

        assertThat(conversation(id).messages().getFirst().text())
                .doesNotContain("0905123456", "048099001234")
                .contains("[số điện thoại]");
        server.execute("""
                do $$ begin
                  if exists (select from conversation.message where text like '%048099001234%')
                  or exists (select from conversation.conversation where state::text like '%048099001234%')
                  then raise exception 'personal data was stored'; end if;
                end $$""");
    }

    @Test
    void shouldFileAReportOnceAndTellItsCode() throws Exception {
        String id = begun();
        said(id, "tôi muốn phản ánh rác thải không ai thu gom mấy ngày nay", "f1");
        String reply = "";
        for (int turn = 2; turn < 9 && !reply.contains("feedback_created"); turn++) {
            String words = reply.contains("\"confirm\"") ? "Gửi" : next(reply);
            reply = said(id, words, "f" + turn).body();
        }
        assertThat(reply).contains("feedback_created");
        Matcher code = Pattern.compile("PA-[0-9A-Z-]+").matcher(reply);
        assertThat(code.find()).isTrue();

        assertThat(said(id, code.group(), "status").body()).contains("\"kind\":\"feedback_status\"", code.group());
    }

    private static String next(String reply) {
        if (reply.contains("ảnh thì")) {
            return "Không có ảnh";
        }
        return reply.contains("số điện thoại") ? "0905 123 456" : "trước số 20 đường Lê Duẩn, phường Hải Châu";
    }

    @Test
    void shouldSayThatDossiersCannotBeLookedUpYet() throws Exception {
        String body = said(begun(), "hồ sơ 000.00.01.H17-261120-0001 tới đâu rồi", "d")
                .body();

        assertThat(body).contains("\"kind\":\"dossier_status\"", "dichvucong.gov.vn", "1022");
    }

    @Test
    void shouldResumeAConversation() throws Exception {
        String id = begun();
        said(id, "xin chào", "r1");

        String history = get("/api/v1/conversations/" + id + "/messages").body();

        assertThat(history).contains("\"answeredBy\":\"assistant\"", "\"author\":\"citizen\"", "\"kind\":\"greeting\"");
    }

    @Test
    void shouldKeepAVerdictOnAnAnswer() throws Exception {
        String id = begun();
        said(id, "đăng ký khai tử cần gì", "v1");
        long message = conversation(id).messages().getLast().id();

        HttpResponse<String> judged =
                post("/api/v1/conversations/" + id + "/messages/" + message + "/verdict", "{\"right\":false}");

        assertThat(judged.statusCode()).isEqualTo(204);
        assertThat(conversation(id).messages().getLast().correct()).isFalse();
    }

    @Test
    void shouldRefuseWhatCannotBeAMessage() throws Exception {
        String id = begun();

        HttpResponse<String> blank = said(id, "   ", "b");
        assertThat(blank.statusCode()).isEqualTo(400);
        assertThat(blank.body()).contains("INVALID_FIELD", "\"field\":\"text\"");
        assertThat(said(id, "a".repeat(10_001), "long").statusCode()).isEqualTo(400);
        assertThat(post("/api/v1/conversations/" + id + "/messages", "{broken").statusCode())
                .isEqualTo(400);
        assertThat(post("/api/v1/conversations/" + id + "/messages", "{}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldAnswerTenThousandCharactersAndOddOnesPolitely() throws Exception {
        String id = begun();

        assertThat(said(id, "làm khai sinh ".repeat(700), "l").statusCode()).isEqualTo(200);
        assertThat(said(id, "khai sinh\\u0000 \\ud83d\\ude00 cần gì", "n").statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldReturn404WhenConversationDoesNotExist() throws Exception {
        for (String id : List.of(UUID.randomUUID().toString(), "1", "không-có")) {
            HttpResponse<String> response =
                    said(java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8), "xin chào", "x");
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).contains("CONVERSATION_NOT_FOUND");
        }
    }

    @Test
    void shouldAskForPatienceWhenMessagesFlood() throws Exception {
        String id = begun();
        HttpResponse<String> last = said(id, "xin chào", "0");
        for (int i = 1; i < 200 && last.statusCode() == 200; i++) {
            last = said(id, "xin chào", String.valueOf(i));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    private String begun() throws Exception {
        HttpResponse<String> response = post("/api/v1/conversations", "");
        assertThat(response.statusCode()).isEqualTo(201);
        return response.body().replaceAll(".*\"conversationId\":\"([^\"]+)\".*", "$1");
    }

    private Conversation conversation(String id) {
        return server.get(Conversations.class).read(ConversationId.parse(id).orElseThrow(), 0);
    }

    private HttpResponse<String> said(String id, String text, String clientMessageId) throws Exception {
        return post(
                "/api/v1/conversations/" + id + "/messages",
                "{\"text\":\"%s\",\"clientMessageId\":\"%s\"}".formatted(text, clientMessageId));
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return server.http()
                .send(
                        HttpRequest.newBuilder(server.uri(path))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return server.http()
                .send(HttpRequest.newBuilder(server.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
