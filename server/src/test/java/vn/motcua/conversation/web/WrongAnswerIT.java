package vn.motcua.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.conversation.Conversation;
import vn.motcua.conversation.ConversationId;
import vn.motcua.conversation.Conversations;
import vn.motcua.conversation.IncomingMessage;
import vn.motcua.conversation.SpokenMessage;
import vn.motcua.conversation.channel.ConversationChannel;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

/// An official marks an answer as wrong; those who got it are told.
@ExtendWith(RunningServer.class)
class WrongAnswerIT {
    private static final String RESIDENCE = "1.004194";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();

    private final RunningServer server;

    WrongAnswerIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldTellThoseWhoGotTheWrongPartAndNobodyElse() throws Exception {
        ConversationId fee = asked("lệ phí đăng ký tạm trú bao nhiêu");
        ConversationId papers = asked("đăng ký tạm trú cần giấy tờ gì");
        ConversationId other = asked("lệ phí đăng ký kết hôn bao nhiêu");
        ConversationId before = asked("lệ phí đăng ký tạm trú bao nhiêu");
        server.execute("update conversation.message set said_at = said_at - interval '3 days' where conversation_id = '"
                + before.text() + "'");
        String correction = "Lệ phí nộp trực tuyến chỉ bằng một nửa, mã thử " + UUID.randomUUID();
        SignedIn editor = SignedIn.as(server, Role.CATALOGUE_EDITOR);

        assertThat(mark(editor, RESIDENCE, "FEE", TODAY, correction).statusCode())
                .isEqualTo(303);

        assertThat(told(fee, correction)).isEqualTo(1);
        assertThat(told(papers, correction)).isZero();
        assertThat(told(other, correction)).isZero();
        assertThat(told(before, correction)).isZero();
        mark(editor, RESIDENCE, "FEE", TODAY, correction);
        assertThat(told(fee, correction)).isEqualTo(1);
        expect("select count(*) from identity.audit_entry where action = 'conversation.wrong_answer_corrected'"
                + " and detail like 'FEE %'");
    }

    @Test
    void shouldWriteToThoseWhoCanBeReachedInTheirChannel() throws Exception {
        String user = "2468" + System.nanoTime();
        server.get(ConversationChannel.class).handle("zalo", user, "lệ phí đăng ký tạm trú bao nhiêu", "m" + user);
        String correction = "Đính chính qua kênh " + UUID.randomUUID();

        mark(SignedIn.as(server, Role.CATALOGUE_EDITOR), RESIDENCE, "", TODAY, correction);

        expect(
                "select count(*) from conversation.message m join conversation.conversation c on c.id = m.conversation_id"
                        + " where c.channel = 'ZALO' and m.text like '%" + correction + "%'");
        expect("select count(*) from conversation.wrong_answer_notice n join conversation.conversation c"
                + " on c.id = n.conversation_id where c.channel = 'ZALO'");
    }

    @Test
    void shouldRefuseWhatCannotBeMarked() throws Exception {
        SignedIn editor = SignedIn.as(server, Role.CATALOGUE_EDITOR);
        assertThat(mark(editor, "9.999999", "FEE", TODAY, "Thông tin đúng là thế này")
                        .body())
                .contains("Không có thủ tục mã này");
        assertThat(mark(editor, RESIDENCE, "FEE", "2020-01-01", "Thông tin đúng là thế này")
                        .body())
                .contains("Ngày phải hợp lệ");
        assertThat(mark(editor, RESIDENCE, "FEE", "hôm qua", "Thông tin đúng là thế này")
                        .statusCode())
                .isEqualTo(400);
        assertThat(mark(editor, RESIDENCE, "FEE", TODAY, "ngắn").body()).contains("Hãy viết thông tin đúng");
        assertThat(mark(SignedIn.as(server, Role.OFFICER), RESIDENCE, "FEE", TODAY, "Thông tin đúng là")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void shouldShowWhomItConcernsBeforeAnythingIsSent(Browser browser) {
        asked("đăng ký tạm trú cần giấy tờ gì");
        Page editor = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        editor.navigate("/staff/learning");
        editor.locator("a[href='/staff/learning/wrong']").click();
        assertThat(Browser.accessibilityFaults(editor)).isEmpty();
        editor.fill("#code", RESIDENCE);
        editor.selectOption("#part", "DOCUMENTS");
        editor.locator("main form[method=get] button").click();
        Browser.screenshot(editor, "staff-wrong-answer");
        assertThat(Browser.accessibilityFaults(editor)).isEmpty();
        assertThat(editor.locator("blockquote").first().innerText()).isNotBlank();
        assertThat(editor.locator("#text").isVisible()).isTrue();
    }

    private ConversationId asked(String question) {
        Conversations conversations = server.get(Conversations.class);
        ConversationId id = conversations.start(Conversation.Channel.WEB);
        SpokenMessage said = conversations
                .say(id, new IncomingMessage(question, UUID.randomUUID().toString(), ""))
                .getFirst();
        assertThat(said.reply()).isNotNull();
        return id;
    }

    private long told(ConversationId id, String correction) {
        List<SpokenMessage> messages =
                server.get(Conversations.class).read(id, 0).messages();
        return messages.stream()
                .filter(message -> message.text().contains(correction))
                .count();
    }

    private HttpResponse<String> mark(SignedIn staff, String code, String part, String since, String text)
            throws Exception {
        String body = "code=" + code + "&part=" + part + "&since=" + encoded(since) + "&text=" + encoded(text)
                + "&csrf=" + staff.csrf();
        return server.http()
                .send(
                        staff.request("/staff/learning/wrong")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void expect(String count) throws Exception {
        server.execute("do $$ begin if (" + count + ") < 1 then raise exception 'none'; end if; end $$");
    }
}
