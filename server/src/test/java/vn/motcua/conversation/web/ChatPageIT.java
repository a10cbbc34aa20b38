package vn.motcua.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.testing.Browser;
import vn.motcua.testing.ChatVisitor;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class ChatPageIT {
    @Test
    void shouldAnswerAndStayAfterReloadWithScript(Browser browser) {
        Page page = browser.phone();
        page.navigate("/tro-ly");
        Browser.screenshot(page, "chat-empty");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();

        send(page, "đăng ký kết hôn cần giấy tờ gì");
        answer(page).waitFor();
        page.waitForTimeout(300);
        Browser.screenshot(page, "chat-answer");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/screenshots/chat-answer-view.png")));

        assertThat(page.locator(".bubble.assistant").last().textContent()).contains("kết hôn");
        // At the end the writing box lies below the conversation, not over it.
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        page.locator(".sources summary").last().click();
        assertThat(page.locator(".sources li").last().isVisible()).isTrue();

        page.reload();
        assertThat(page.locator(".bubble.citizen").count()).isEqualTo(1);
        assertThat(page.locator(".bubble.assistant").count()).isPositive();
    }

    @Test
    void shouldLetNumbersToCallBePressed(Browser browser) {
        Page page = browser.phone();
        page.navigate("/tro-ly");
        send(page, "cháy nhà bên cạnh rồi");
        page.locator(".bubble.assistant a[href='tel:114']").first().waitFor();

        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldWorkWithoutScript(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/tro-ly");
        send(page, "đăng ký kết hôn cần giấy tờ gì");
        // The browser shows what was asked and the beginning of the answer.
        assertThat(page.url()).contains("/tro-ly#tin-");
        assertThat(page.locator(".bubble.citizen").last().boundingBox().y).isBetween(0.0, 400.0);
        page.locator("button", new Page.LocatorOptions().setHasText("Lệ phí"))
                .first()
                .click();
        Browser.screenshot(page, "chat-without-script");

        assertThat(page.locator(".bubble.citizen").count()).isEqualTo(2);

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Chưa đúng").setExact(true))
                .last()
                .click();
        assertThat(page.locator(".verdict button[aria-pressed=true]").textContent())
                .isEqualTo("Chưa đúng");
        assertThat(page.locator(".bubble.assistant").last().textContent()).contains("Xin lỗi vì chưa đúng ý");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trò chuyện mới"))
                .click();
        assertThat(page.locator(".bubble.citizen").count()).isZero();
    }

    @Test
    void shouldAnswerAQuestionInTheAddressWithoutKeepingIt(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/tro-ly?hoi=" + "làm khai sinh cho bé cần gì");
        Browser.screenshot(page, "chat-preview");
        assertThat(page.locator(".bubble.assistant").count()).isPositive();
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("motcua-chat"));

        send(page, "còn lệ phí?");

        assertThat(page.locator(".bubble.citizen").allTextContents())
                .satisfiesExactly(first -> assertThat(first).contains("làm khai sinh"), second -> assertThat(second)
                        .contains("còn lệ phí?"));
    }

    @Test
    void shouldMakeAQuestionInTheAddressAConversationWhereScriptsRun(Browser browser) {
        Page page = browser.phone();
        page.navigate("/tro-ly?hoi=đăng ký tạm trú cần gì");
        page.waitForURL("**/tro-ly");
        answer(page).waitFor();
        page.waitForFunction("document.querySelectorAll('.turn.assistant[id]:not(#tin-0)').length > 0");

        page.reload();
        assertThat(page.locator(".bubble.citizen").count()).isEqualTo(1);
    }

    @Test
    void shouldSendPhotosWithScript(Browser browser) {
        Page page = browser.phone();
        sendPhotos(page);
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void shouldSendPhotosWithoutScript(Browser browser) {
        sendPhotos(browser.phoneWithoutScript());
    }

    private static void sendPhotos(Page page) {
        page.navigate("/tro-ly");
        page.locator(".chat-photos summary").click();
        page.locator("#chat-photos").setInputFiles(new FilePayload("anh.png", "image/png", ChatVisitor.png(9)));
        send(page, "tôi muốn phản ánh đèn đường hỏng ba hôm nay");
        page.locator(".bubble.assistant:has-text('Đã giữ 1 ảnh')").waitFor();
        Browser.screenshot(page, "chat-photo");
        assertThat(page.locator(".sent-photos").last().innerText()).isEqualTo("1 ảnh");

        page.locator(".chat-photos summary").click();
        page.locator("#chat-photos").setInputFiles(new FilePayload("a.png", "image/png", new byte[] {1, 2, 3}));
        send(page, "thêm ảnh");
        page.locator("[role=alert]:has-text('không phải ảnh')").waitFor();
        assertThat(page.locator("#chat-text").inputValue()).isEqualTo("thêm ảnh");
        Browser.screenshot(page, "chat-photo-refused");
    }

    @Test
    void shouldOfferToSendAgainWhenTheNetworkFails(Browser browser) {
        Page page = browser.phone();
        page.navigate("/tro-ly");
        page.route("**/tro-ly", route -> route.abort());
        send(page, "đăng ký kết hôn cần gì");
        Locator again = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi lại"));
        again.waitFor();
        Browser.screenshot(page, "chat-failed");
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();

        page.unroute("**/tro-ly");
        again.click();
        answer(page).waitFor();
        assertThat(page.locator(".bubble.citizen").count()).isEqualTo(1);
    }

    @Test
    void shouldKeepWhatWasTypedWhenItIsTooLong(RunningServer server) throws Exception {
        HttpResponse<String> response = server.http()
                .send(
                        HttpRequest.newBuilder(server.uri("/tro-ly"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Accept", "text/html")
                                .POST(HttpRequest.BodyPublishers.ofString("text=" + "a".repeat(10_001)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("10.000", "a".repeat(10_001));
    }

    private static void send(Page page, String text) {
        page.fill("#chat-text", text);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Gửi").setExact(true))
                .click();
    }

    private static Locator answer(Page page) {
        return page.locator(".turn.assistant .bubble").last();
    }
}
