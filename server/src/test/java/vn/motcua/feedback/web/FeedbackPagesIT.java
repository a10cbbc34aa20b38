package vn.motcua.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class FeedbackPagesIT {
    private static final String STALL =
            "Hàng quán lấn chiếm hết vỉa hè trước số 15 Trần Phú, phải đi bộ dưới lòng đường";

    @Test
    void shouldTakeAReportWithPicturesWithoutJavaScript(Browser browser) throws IOException {
        Page page = browser.phoneWithoutScript();
        page.navigate("/phan-anh");
        Browser.screenshot(page, "feedback-form-phone");
        page.locator("#f-text").fill(STALL);
        page.locator("#f-wardCode").selectOption("20242");
        page.locator("#f-contact-phone").fill("0905 123 456");
        page.locator("#f-photos").setInputFiles(photo());
        page.locator("main button.button").click();
        Browser.screenshot(page, "feedback-review-phone");

        assertThat(page.locator("main").innerText())
                .contains("Ủy ban nhân dân phường Hải Châu", "Lấn chiếm", "Đã có 1 ảnh");
        page.locator("button[value=send]").click();
        page.waitForURL(Pattern.compile(".*/phan-anh/PA-.*"));
        Browser.screenshot(page, "feedback-receipt-phone");

        assertThat(page.locator(".code").innerText()).startsWith("PA-");
        page.locator("summary").last().click();
        assertThat(page.locator(".photos img").count()).isEqualTo(1);
        assertThat(page.locator("main").innerText()).doesNotContain("0905");
    }

    @Test
    void shouldKeepWhatWasTypedWhenSomethingIsWrong(Browser browser) {
        Page page = browser.phone();
        page.navigate("/phan-anh");
        page.locator("#f-text").fill("Ngắn");
        page.locator("#f-place").fill("kiệt 12 Lê Duẩn");
        page.locator("#f-contact-phone").fill("abc");
        page.locator("#f-photos")
                .setInputFiles(
                        new FilePayload("anh.jpg", "image/jpeg", "không phải ảnh".getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button.button:not([type=button])").click();
        assertThat(page.locator(".error-summary").innerText()).contains("không phải ảnh");
        assertThat(page.locator("#f-place").inputValue()).isEqualTo("kiệt 12 Lê Duẩn");

        page.waitForTimeout(3100);
        page.locator("main form button.button:not([type=button])").click();
        page.locator("#f-text-error").waitFor();
        Browser.screenshot(page, "feedback-form-errors-phone");

        assertThat(page.locator(".error-summary li").count()).isEqualTo(2);
        assertThat(page.locator("#f-text").inputValue()).isEqualTo("Ngắn");
        assertThat(page.locator("#f-place").inputValue()).isEqualTo("kiệt 12 Lê Duẩn");
        assertThat(page.locator("#f-contact-phone").inputValue()).isEqualTo("abc");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldKeepADraftOnThePhoneUntilItIsSent(Browser browser) {
        Page page = browser.phone();
        page.navigate("/phan-anh");
        page.locator("#f-text").pressSequentially("Cống bị nghẹt, nước tràn ra đường");
        page.waitForTimeout(300);
        page.navigate("/phan-anh");
        page.locator("form .notice").waitFor();
        assertThat(page.locator("#f-text").inputValue()).isEqualTo("Cống bị nghẹt, nước tràn ra đường");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldShowADenunciationItsChannelAndStillTakeOrdinaryReports(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/phan-anh");
        page.locator("#f-text").fill("Tôi muốn tố cáo hành vi đổ rác trộm mỗi đêm ở bãi đất trống");
        page.locator("main button.button").click();
        assertThat(page.locator(".notice.warning").innerText()).contains("Luật Tố cáo");
        Browser.screenshot(page, "feedback-out-of-scope-phone");
        page.locator("#f-confirmedScope").check();
        page.locator("main button.button").click();
        assertThat(page.locator("button[value=send]").isVisible()).isTrue();
    }

    @Test
    void shouldFollowAnswerAndRate(RunningServer server, Browser browser) {
        Page citizen = browser.phone();
        String code = submit(citizen);
        assertThat(Browser.accessibilityFaults(citizen)).isEmpty();
        SignedIn officer = SignedIn.officerOf(server, "ubnd-hai-chau");
        Page desk = officer.in(browser.desktop());

        desk.navigate("/staff/feedback");
        Browser.screenshot(desk, "staff-queue-desktop");
        assertThat(desk.locator("table").innerText()).contains(code);
        assertThat(Browser.accessibilityFaults(desk)).isEmpty();
        desk.navigate("/staff/feedback/" + code);
        Browser.screenshot(desk, "staff-report-desktop");
        assertThat(desk.locator("main").innerText()).contains("0905 123 456");
        assertThat(Browser.accessibilityFaults(desk)).isEmpty();

        step(desk, "ACCEPT", "");
        step(desk, "ASK_CITIZEN", "Quán nào gây cản trở nhất?");
        citizen.navigate("/phan-anh/tra-cuu?code=" + code.toLowerCase(java.util.Locale.ROOT));
        citizen.locator("#f-note").fill("Quán ở góc đường");
        Browser.screenshot(citizen, "feedback-question-phone");
        assertThat(Browser.accessibilityFaults(citizen)).isEmpty();
        citizen.locator("form[action$='tra-loi'] button").click();

        desk.navigate("/staff/feedback/" + code);
        assertThat(desk.locator(".timeline").innerText()).contains("Quán ở góc đường");
        step(desk, "RESOLVE", "Đã nhắc nhở, vỉa hè thông thoáng.");
        citizen.navigate("/phan-anh/" + code);
        assertThat(citizen.locator("main").innerText()).contains("Đã nhắc nhở, vỉa hè thông thoáng.");
        Browser.screenshot(citizen, "feedback-resolved-phone");
        assertThat(Browser.accessibilityFaults(citizen)).isEmpty();
        citizen.locator("#stars-4").check();
        citizen.locator("form[action$='danh-gia'] button").click();
        citizen.locator("text=Anh/chị đã đánh giá: Hài lòng").waitFor();
        assertThat(citizen.locator("main").innerText()).contains("Đã kết thúc");
    }

    @Test
    void shouldLetTheCoordinatorTriage(RunningServer server, Browser browser) {
        Page citizen = browser.phoneWithoutScript();
        citizen.navigate("/phan-anh");
        citizen.locator("#f-text").fill("Có một việc ở khu tôi ở cần chính quyền xem giúp cho bà con");
        citizen.locator("main button.button").click();
        citizen.locator("button[value=send]").click();
        citizen.waitForURL(Pattern.compile(".*/phan-anh/PA-.*"));
        String code = citizen.locator(".code").innerText();

        Page desk = SignedIn.as(server, Role.COORDINATOR).in(browser.desktop());
        desk.navigate("/staff/feedback?view=triage");
        desk.locator("text=" + code).click();
        Browser.screenshot(desk, "staff-triage-desktop");
        assertThat(Browser.accessibilityFaults(desk)).isEmpty();
        desk.locator("#agency-ROUTE").selectOption("ubnd-hai-chau");
        desk.locator("form:has(input[value=ROUTE]) button").click();
        desk.locator("form:has(input[value=ACCEPT])").first().waitFor();
        assertThat(desk.locator(".facts").innerText()).contains("Ủy ban nhân dân phường Hải Châu");
    }

    @Test
    void shouldSayWhatToDoAboutAWrongCode(Browser browser) {
        Page page = browser.phone();
        page.navigate("/phan-anh/tra-cuu?code=PA-1");
        assertThat(page.locator("#code-error").innerText()).contains("1022");
        assertThat(page.locator("#code").inputValue()).isEqualTo("PA-1");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    private static String submit(Page page) {
        page.navigate("/phan-anh");
        page.locator("#f-text").fill(STALL);
        page.locator("#f-wardCode").selectOption("20242");
        page.locator("#f-contact-name").fill("Bà Năm");
        page.locator("#f-contact-phone").fill("0905 123 456");
        page.locator("main form button.button:not([type=button])").click();
        page.locator("button[value=send]").click();
        page.waitForURL(Pattern.compile(".*/phan-anh/PA-.*"));
        return page.locator(".code").innerText();
    }

    private static void step(Page desk, String action, String note) {
        String form = "form:has(input[value=" + action + "])";
        if (!desk.locator(form).isVisible()) {
            desk.locator("details:has(input[value=" + action + "]) summary").click();
        }
        desk.locator("#note-" + action).fill(note);
        desk.locator(form + " button").click();
        desk.locator("details:has(input[value=" + action + "])")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static FilePayload photo() throws IOException {
        var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(40, 40, 200, 120);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return new FilePayload("anh.jpg", "image/jpeg", bytes.toByteArray());
    }
}
