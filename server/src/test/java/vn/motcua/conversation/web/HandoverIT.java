package vn.motcua.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.conversation.AnsweredBy;
import vn.motcua.conversation.AssistantSwitch;
import vn.motcua.conversation.Conversation;
import vn.motcua.conversation.ConversationId;
import vn.motcua.conversation.Conversations;
import vn.motcua.conversation.IncomingMessage;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class HandoverIT {
    private final RunningServer server;

    HandoverIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldBringAnOfficersAnswerToTheCitizensPage(Browser browser) {
        Page citizen = browser.phone();
        citizen.navigate("/tro-ly");
        citizen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gặp cán bộ"))
                .first()
                .click();
        citizen.locator(".turn.assistant[id]").first().waitFor();

        Page officer = SignedIn.as(server, Role.OFFICER).in(browser.desktop());
        officer.navigate("/staff/conversations");
        assertThat(Browser.accessibilityFaults(officer)).isEmpty();
        Browser.screenshot(officer, "staff-conversations");
        officer.locator("#waiting + .table-scroll a").last().click();
        officer.fill("#text", "Chào anh/chị, trung tâm mở cửa đến 17 giờ.");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi trả lời"))
                .click();
        assertThat(officer.locator(".notice.done").isVisible()).isTrue();
        assertThat(Browser.accessibilityFaults(officer)).isEmpty();
        Browser.screenshot(officer, "staff-conversation");

        citizen.locator(".bubble.officer").waitFor();
        Browser.screenshot(citizen, "chat-officer");
        assertThat(citizen.locator(".bubble.officer").textContent()).contains("Hải Châu", "17 giờ");
        citizen.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(Browser.accessibilityFaults(citizen)).isEmpty();
    }

    @Test
    void shouldPassOnToTheOfficerUntilTheCitizenGoesBackToTheAssistant() throws Exception {
        ConversationId id = begun();
        say(id, "cho tôi gặp cán bộ");
        Conversation waiting = read(id);
        assertThat(waiting.answeredBy()).isEqualTo(AnsweredBy.WAITING);
        SignedIn officer = SignedIn.as(server, Role.OFFICER);
        assertThat(post(officer, "/staff/conversations/" + waiting.number() + "/answer", "text=Xin+chao")
                        .statusCode())
                .isEqualTo(303);
        assertThat(read(id).answeredBy()).isEqualTo(AnsweredBy.OFFICER);

        say(id, "đăng ký kết hôn cần gì");
        assertThat(read(id).waitingSince()).isNotNull();
        assertThat(read(id).messages().getLast().text()).contains("chuyển tin nhắn cho cán bộ");

        say(id, "Hỏi trợ lý ảo");
        assertThat(read(id).answeredBy()).isEqualTo(AnsweredBy.ASSISTANT);
        assertThat(read(id).waitingSince()).isNull();
    }

    @Test
    void shouldListWhatWentWrongUntilItIsReviewed() throws Exception {
        ConversationId id = begun();
        say(id, "đăng ký khai tử cần giấy tờ gì vậy nhỉ");
        long answer = read(id).messages().getLast().id();
        server.get(Conversations.class).judge(id, answer, false);
        SignedIn coordinator = SignedIn.as(server, Role.COORDINATOR);
        String question = "đăng ký khai tử cần giấy tờ gì vậy nhỉ";
        assertThat(page(coordinator)).contains(question);

        post(coordinator, "/staff/conversations/reviewed", "message=" + answer);

        assertThat(page(coordinator)).doesNotContain(question);
    }

    @Test
    void shouldRestWhileTurnedOffAndKeepTheReason() throws Exception {
        SignedIn administrator = SignedIn.as(server, Role.ADMINISTRATOR);
        assertThat(post(administrator, "/staff/conversations/assistant", "turn=off&reason=")
                        .statusCode())
                .isEqualTo(400);
        try {
            post(administrator, "/staff/conversations/assistant", "turn=off&reason=tra+loi+sai+le+phi");
            ConversationId id = begun();
            say(id, "đăng ký kết hôn cần gì");
            assertThat(read(id).messages().getLast().text()).contains("tạm nghỉ", "1022", "/thu-tuc");
        } finally {
            post(administrator, "/staff/conversations/assistant", "turn=on&reason=da+sua+xong");
        }
        assertThat(server.get(AssistantSwitch.class).isOn()).isTrue();
        assertThat(server.get(AuditLog.class).before(Long.MAX_VALUE, 50)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("conversation.assistant_turned_off");
            assertThat(entry.detail()).isEqualTo("tra loi sai le phi");
        });
    }

    @Test
    void shouldRefuseStaffWhoDoNotTalkWithCitizens() throws Exception {
        SignedIn utility = SignedIn.officerOf(server, "dien-luc");
        assertThat(get(utility, "/staff/conversations").statusCode()).isIn(403);
        assertThat(get(SignedIn.as(server, Role.CATALOGUE_EDITOR), "/staff/conversations")
                        .statusCode())
                .isEqualTo(403);
        SignedIn officer = SignedIn.as(server, Role.OFFICER);
        assertThat(post(officer, "/staff/conversations/assistant", "turn=off&reason=khong+duoc")
                        .statusCode())
                .isEqualTo(403);
    }

    private ConversationId begun() {
        return server.get(Conversations.class).start(Conversation.Channel.API);
    }

    private void say(ConversationId id, String text) {
        server.get(Conversations.class)
                .say(id, new IncomingMessage(text, java.util.UUID.randomUUID().toString(), ""));
    }

    private Conversation read(ConversationId id) {
        return server.get(Conversations.class).read(id, 0);
    }

    private String page(SignedIn staff) throws Exception {
        return get(staff, "/staff/conversations").body();
    }

    private HttpResponse<String> get(SignedIn staff, String path) throws Exception {
        return server.http()
                .send(staff.request(path).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(SignedIn staff, String path, String form) throws Exception {
        return server.http()
                .send(
                        staff.request(path)
                                .header("Accept", "text/html")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Origin", server.base().toString())
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
