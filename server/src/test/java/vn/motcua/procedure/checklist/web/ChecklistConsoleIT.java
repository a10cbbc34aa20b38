package vn.motcua.procedure.checklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.Role;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.checklist.ChecklistDesk;
import vn.motcua.procedure.checklist.Given;
import vn.motcua.procedure.checklist.Published;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class ChecklistConsoleIT {
    private static final String EDITOR = "/staff/checklists/1.001193";

    @BeforeEach
    void publish(RunningServer server) {
        Published.table(server, Given.birthTable());
    }

    @Test
    void shouldChangeATableWithoutScriptAndPublishIt(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phoneWithoutScript());
        page.navigate("/staff/procedures/1.001193");
        page.locator("a[href='" + EDITOR + "']").first().click();
        Browser.screenshot(page, "checklist-editor-phone");
        page.locator("button[value='add.n']").click();
        page.fill("[name='n.2.text']", "Mang theo căn cước của bé nếu đã có.");
        page.locator("#n-2 summary").click();
        page.locator("[name='n.2.w.0.applicant'][value=parent]").check();
        page.locator("button[value='add.q.4.c']").click();
        assertThat(page.inputValue("[name='n.2.text']"))
                .as("nothing typed is lost")
                .startsWith("Mang theo");
        assertThat(page.locator("#n-2 summary").textContent()).contains("Cha, mẹ hoặc người thân của bé");
        page.locator("button[value=publish]").click();
        assertThat(page.locator(".notice.error").textContent()).contains("Chưa công bố được");
        assertThat(page.locator(".problems").textContent()).contains("Câu hỏi 5, lựa chọn 3: chưa có chữ");
        page.locator("button[value='remove.q.4.c.2']").click();
        page.locator("button[value=publish]").click();

        assertThat(page.locator(".notice.done").first().textContent()).contains("Đã công bố");
        page.navigate("/thu-tuc/1.001193/giay-to?foreign=no&abandoned=yes&applicant=parent");
        assertThat(page.locator("[data-finished]").textContent()).contains("Mang theo căn cước của bé");
        assertThat((Boolean) page.locator("[data-notice='2']").isVisible()).isTrue();
    }

    @Test
    void shouldPreviewWhileTypingAndStayAccessible(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        page.navigate(EDITOR);
        assertThat(page.locator("#preview").textContent()).contains("Bảng không thiếu chỗ nào", "11 cách trả lời");
        page.fill("[name='q.1.text']", "");
        page.locator("#preview .problems").waitFor();
        assertThat(page.locator("#preview .problems").textContent()).contains("Câu hỏi 2: chưa có chữ");
        page.fill("[name='q.1.text']", "Bé nào?");
        page.locator("#preview .notice.done").waitFor();
        page.locator("#preview .way summary").nth(1).click();
        page.locator("#p-1 .condition summary").click();
        Browser.screenshot(page, "checklist-editor-desktop");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.navigate("/staff/checklists");
        Browser.screenshot(page, "checklist-list-desktop");
        assertThat(page.locator("main").textContent()).contains("1.001193", "Đang hiện");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldBeginWithADraftMadeOfTheRecord(RunningServer server, Browser browser) {
        ChecklistDesk desk = server.get(ChecklistDesk.class);
        String code = "2.000815";
        assertThat(desk.sheet(new ProcedureCode(code))).isPresent();
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        page.navigate("/staff/checklists/" + code);
        assertThat(page.locator("#part-p select[name$=document]").count()).isPositive();
        assertThat(page.inputValue("#decision")).isNotBlank();
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldTellWhoSavedInBetweenAndLoseNothing(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.ADMINISTRATOR).in(browser.desktop());
        page.navigate(EDITOR);
        page.fill("[name='p.0.note']", "Chữ của tôi không được mất");
        Published.table(server, Given.birthTable());
        page.locator("button[value=publish]").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("bientap");
        assertThat(page.inputValue("[name='p.0.note']")).isEqualTo("Chữ của tôi không được mất");
        Browser.screenshot(page, "checklist-stale-desktop");
        page.locator("button[value=publish]").click();
        assertThat(page.locator(".notice.done").first().textContent()).contains("Đã công bố");
    }

    @Test
    void shouldExportAndImport(RunningServer server, Browser browser) throws Exception {
        SignedIn editor = SignedIn.as(server, Role.CATALOGUE_EDITOR);
        String json = server.http()
                .send(editor.request(EDITOR + "/table.json").build(), HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(Given.table(json)).isEqualTo(Given.birthTable());
        Page page = editor.in(browser.desktop());
        page.navigate(EDITOR);
        page.locator("summary")
                .getByText("JSON", new Locator.GetByTextOptions())
                .click();
        page.fill("#json", json.replace("Của người đi nộp", "Nạp từ tệp"));
        page.locator("form[action*=import] button").click();
        assertThat(page.inputValue("[name='p.5.note']")).isEqualTo("Nạp từ tệp");
        for (String wrong : new String[] {
            "{", "{}", "[]", json.replace("1.001193", "2.000815"), json.replace("\"papers\"", "\"paper\"")
        }) {
            HttpResponse<String> refused = send(server, editor, EDITOR + "/import", "json=" + encoded(wrong));
            assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void shouldRefuseStrangersOfficersAndForeignForms(RunningServer server) throws Exception {
        SignedIn officer = SignedIn.as(server, Role.OFFICER);
        for (String path : new String[] {"/staff/checklists", EDITOR, EDITOR + "/table.json"}) {
            assertThat(server.http()
                            .send(officer.request(path).build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(server.http()
                            .send(
                                    HttpRequest.newBuilder(server.uri(path))
                                            .header("Accept", "text/html")
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .headers()
                            .firstValue("Location"))
                    .as(path)
                    .hasValueSatisfying(location -> assertThat(location).contains("/staff/sign-in"));
        }
        for (String path : new String[] {EDITOR, EDITOR + "/preview", EDITOR + "/import"}) {
            assertThat(send(server, officer, path, "action=withdraw").statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        HttpRequest withoutToken = HttpRequest.newBuilder(server.uri(EDITOR))
                .header("Cookie", SignedIn.as(server, Role.CATALOGUE_EDITOR).cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("action=withdraw"))
                .build();
        assertThat(server.http()
                        .send(withoutToken, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> send(RunningServer server, SignedIn user, String path, String body)
            throws Exception {
        return server.http()
                .send(
                        user.request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
