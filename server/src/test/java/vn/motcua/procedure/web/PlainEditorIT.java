package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.Role;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.procedure.plain.PlainDesk;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class PlainEditorIT {
    private static final String RAW = "9.310001";
    private static final String SHARED = "9.310002";
    private static final String CHANGING = "9.310003";
    private static final String LONG = "9.310004";
    private static final String PHONE = "9.310005";

    @TempDir
    static Path folder;

    @BeforeAll
    static void importRecords(RunningServer server) {
        for (String code : List.of(RAW, SHARED, CHANGING, PHONE)) {
            SampleRecords.write(folder, code, SampleRecords.record(code, "Thủ tục thả diều số " + code.charAt(7)));
        }
        String entry = "        - Giấy xác nhận số %d của tổ dân phố\n          Số lượng: Bản chính: 1, Bản sao: 0\n";
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 230; i++) {
            many.append(entry.formatted(i).replace("        - ", "    - ").replace("          Số", "      Số"));
        }
        SampleRecords.write(
                folder,
                LONG,
                SampleRecords.record(LONG, "Thả rất nhiều diều")
                        .replace("  [ Giấy tờ phải xuất trình ]\n", many + "  [ Giấy tờ phải xuất trình ]\n"));
        server.get(ProcedureImport.class).run(folder, false, progress -> {});
    }

    @Test
    void shouldTakeARawRecordToThePublishedPage(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        page.navigate("/staff/procedures?words=tha dieu so 1");
        page.locator("a[href='/staff/procedures/" + RAW + "/plain']").first().click();
        Browser.screenshot(page, "plain-editor-desktop");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.locator("[name='paper.0.kind']").inputValue()).isEqualTo("FORM");
        page.locator("#name").fill("Xin phép thả diều");
        page.locator("#aliases").fill("thả diều\nchơi diều");
        press(page, "notes.drop");
        press(page, "paper.add");
        Locator added = page.locator("[id^='paper-']").last();
        added.locator("textarea").fill("Ảnh con diều");
        page.locator("[type='checkbox'][name$='.confirmed'], [name='left']")
                .all()
                .forEach(Locator::check);
        press(page, "paper.1.up");
        press(page, "step.add");
        page.locator("[id^='step-']").last().locator("textarea").fill("Nhận giấy phép.");
        page.locator("button[value='publish']").first().click();
        page.waitForURL("**?done=published");
        assertThat(page.locator("[role=status]").textContent()).contains("Đã công bố");
        Browser.screenshot(page, "plain-published-desktop");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        awaitText(page, "/thu-tuc/" + RAW, "Xin phép thả diều", Duration.ofSeconds(2));
        assertThat(page.locator("main").textContent()).contains("Ảnh con diều", "Nhận giấy phép.");
        assertThat(page.locator("[data-module=checklist]").textContent())
                .contains("Ảnh con diều")
                .doesNotContain("không thả diều gần đường dây điện");
        assertThat(server.get(AuditLog.class).before(Long.MAX_VALUE, 20))
                .anyMatch(line -> line.action().equals("procedure.published")
                        && line.subject().equals(RAW));
    }

    /// Presses a row button and waits until the form has come back.
    private static void press(Page page, String action) {
        page.locator("[value='" + action + "']").click();
        page.locator("#plain-form:not([inert])").waitFor();
    }

    private static void awaitText(Page page, String path, String text, Duration patience) {
        await(page, path, () -> said(page).contains(text), patience);
        assertThat(said(page)).contains(text);
    }

    private static void awaitNoText(Page page, String path, String text, Duration patience) {
        await(page, path, () -> !said(page).contains(text), patience);
        assertThat(said(page)).doesNotContain(text);
    }

    private static void await(Page page, String path, BooleanSupplier holds, Duration patience) {
        Instant end = Instant.now().plus(patience);
        do {
            page.navigate(path);
        } while (!holds.getAsBoolean() && Instant.now().isBefore(end));
    }

    /// The headings of a page: what it is about and what it warns of.
    private static String said(Page page) {
        return String.join(" | ", page.locator("h1, h2").allTextContents());
    }

    @Test
    void shouldWorkOnAPhoneWithoutScript(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phoneWithoutScript());
        page.navigate("/staff/procedures/" + PHONE + "/plain");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        Browser.screenshot(page, "plain-editor-phone");
        page.locator("#name").fill("Thả diều trên bãi");
        page.locator("[value='paper.0.down']").click();
        assertThat(page.locator("[name='paper.1.kind']").inputValue()).isEqualTo("FORM");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Thả diều trên bãi");
        page.locator("button[value='save']").first().click();
        page.waitForURL("**/plain?done=saved");
        assertThat(page.locator("[role=status]").textContent()).contains("Đã lưu bản nháp");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Thả diều trên bãi");
        assertThat(page.locator("[name='paper.1.kind']").inputValue()).isEqualTo("FORM");
        page.navigate("/thu-tuc/" + PHONE);
        assertThat(page.locator("h1").textContent()).doesNotContain("trên bãi");
    }

    @Test
    void shouldTellWhoWasFasterAndLoseNothing(RunningServer server, Browser browser) {
        Page mine = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        Page theirs = SignedIn.as(server, Role.ADMINISTRATOR).in(browser.desktop());
        mine.navigate("/staff/procedures/" + SHARED + "/plain");
        theirs.navigate("/staff/procedures/" + SHARED + "/plain");
        theirs.locator("#name").fill("Tên của người kia");
        theirs.locator("#receivingPlace").fill("Nhà văn hóa");
        theirs.locator("button[value='save']").first().click();
        theirs.waitForURL("**/plain?done=saved");

        mine.locator("#name").fill("Tên của tôi");
        mine.locator("#aliases").fill("diều của tôi");
        var response = mine.waitForResponse(
                answer -> answer.url().contains("/plain")
                        && answer.request().method().equals("POST"),
                () -> mine.locator("button[value='save']").first().click());
        assertThat(response.status()).isEqualTo(409);
        mine.locator("[name=seen]")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        Browser.screenshot(mine, "plain-conflict-desktop");
        assertThat(Browser.accessibilityFaults(mine)).isEmpty();
        String admin = SignedIn.as(server, Role.ADMINISTRATOR).user().displayName();
        assertThat(mine.locator("main").textContent())
                .contains(admin, "Tên của người kia", "Tên của tôi", "Nhà văn hóa", "diều của tôi");
        assertThat(mine.locator("fieldset.row").count()).isEqualTo(3);
        mine.locator("[id='choice.name-theirs']").check();
        mine.locator("button[value='save']").click();
        mine.waitForURL("**/plain?done=saved");
        assertThat(mine.locator("#name").inputValue()).isEqualTo("Tên của người kia");
        assertThat(mine.locator("#aliases").inputValue()).isEqualTo("diều của tôi");
        assertThat(mine.locator("#receivingPlace").inputValue()).isEqualTo("Nhà văn hóa");
    }

    @Test
    void shouldMarkLayersToReviewAndRestoreEarlierOnes(RunningServer server, Browser browser) throws Exception {
        SignedIn editor = SignedIn.as(server, Role.CATALOGUE_EDITOR);
        publish(server, editor, CHANGING, "Thả diều, bản một");
        publish(server, editor, CHANGING, "Thả diều, bản hai");
        SampleRecords.write(
                folder,
                CHANGING,
                SampleRecords.record(CHANGING, "Thủ tục thả diều số 3").replace("20000 VNĐ", "35000 VNĐ"));
        server.get(ProcedureImport.class).run(folder, false, progress -> {});

        PlainDesk desk = server.get(PlainDesk.class);
        assertThat(desk.toReview()).anyMatch(review -> review.code().value().equals(CHANGING));
        Page page = editor.in(browser.desktop());
        page.navigate("/staff/procedures/work");
        page.locator("details:has-text('" + CHANGING + "') summary").click();
        Browser.screenshot(page, "plain-work-desktop");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.locator("main").textContent()).contains("35.000 đồng", "20.000 đồng");
        awaitText(page, "/thu-tuc/" + CHANGING, "Quy định vừa đổi", Duration.ofSeconds(2));
        assertThat(page.locator("dl.facts").textContent())
                .as("the new fee is told at once, whoever has yet to look")
                .contains("35.000 đồng")
                .doesNotContain("20.000 đồng");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.navigate("/staff/procedures/" + CHANGING + "/plain");
        page.getByText("Đã xem, lớp dễ hiểu vẫn đúng").click();
        page.waitForURL("**?done=reviewed");
        assertThat(desk.toReview()).noneMatch(review -> review.code().value().equals(CHANGING));
        awaitNoText(page, "/thu-tuc/" + CHANGING, "Quy định vừa đổi", Duration.ofSeconds(2));

        PlainDesk.Version first = desk.versions(new ProcedureCode(CHANGING)).getLast();
        page.navigate("/staff/procedures/" + CHANGING);
        page.locator("form[action*='" + first.id() + "'] button").click();
        page.waitForURL("**?done=restored");
        assertThat(page.locator("[role=status]").textContent()).contains("Đã khôi phục");
        awaitText(page, "/thu-tuc/" + CHANGING, "Thả diều, bản một", Duration.ofSeconds(2));
        assertThat(desk.versions(new ProcedureCode(CHANGING))).hasSize(3);
    }

    @Test
    void shouldKeepEveryFieldOfTheLongestRecords(RunningServer server) throws Exception {
        SignedIn editor = SignedIn.as(server, Role.CATALOGUE_EDITOR);
        publish(server, editor, LONG, "Thả nhiều diều");
        assertThat(server.get(PlainDesk.class)
                        .open(new ProcedureCode(LONG))
                        .draft()
                        .papers())
                .hasSizeGreaterThan(230);
    }

    @Test
    void shouldNotPublishWhatIsIncomplete(RunningServer server) throws Exception {
        SignedIn editor = SignedIn.as(server, Role.CATALOGUE_EDITOR);
        Map<String, String> form = form(server, editor, RAW);
        form.put("name", " ");
        form.put("paper.0.url", "javascript:alert(1)");
        form.put("related", "9.999999");
        form.put("do", "publish");
        HttpResponse<String> answer = post(server, editor, "/staff/procedures/" + RAW + "/plain", form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Chưa có tên thủ tục", "Địa chỉ mẫu phải", "Có mã thủ tục không có")
                .contains("javascript:alert(1)");
    }

    @Test
    void shouldRefuseOfficersStrangersAndForgedForms(RunningServer server) throws Exception {
        SignedIn officer = SignedIn.as(server, Role.OFFICER);
        SignedIn coordinator = SignedIn.as(server, Role.COORDINATOR);
        for (SignedIn other : List.of(officer, coordinator)) {
            for (String path : List.of(
                    "/staff/procedures/work",
                    "/staff/procedures/" + RAW + "/plain",
                    "/staff/procedures/" + RAW + "/plain/versions/0198c0de-0000-7000-8000-000000000000")) {
                assertThat(server.http()
                                .send(other.request(path).build(), BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(403);
            }
            for (String path : List.of("", "/discard", "/reviewed", "/merge")) {
                assertThat(post(server, other, "/staff/procedures/" + RAW + "/plain" + path, Map.of("do", "save"))
                                .statusCode())
                        .isEqualTo(403);
            }
        }
        SignedIn editor = SignedIn.as(server, Role.CATALOGUE_EDITOR);
        HttpRequest forged = HttpRequest.newBuilder(server.uri("/staff/procedures/" + RAW + "/plain"))
                .header("Cookie", editor.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("do=save&base=0.-"))
                .build();
        assertThat(server.http().send(forged, BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
        assertThat(server.http()
                        .send(editor.request("/staff/procedures/9.999999/plain").build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(404);
    }

    private static void publish(RunningServer server, SignedIn editor, String code, String name) throws Exception {
        Map<String, String> form = form(server, editor, code);
        form.put("name", name);
        form.keySet().stream()
                .filter(key -> key.endsWith(".id") && key.startsWith("paper."))
                .toList()
                .forEach(key -> form.put(key.replace(".id", ".confirmed"), "yes"));
        form.put("do", "publish");
        HttpResponse<String> answer = post(server, editor, "/staff/procedures/" + code + "/plain", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    /// The fields of the form as a browser would send them.
    private static Map<String, String> form(RunningServer server, SignedIn editor, String code) throws Exception {
        String html = server.http()
                .send(editor.request("/staff/procedures/" + code + "/plain").build(), BodyHandlers.ofString())
                .body();
        Map<String, String> fields = new LinkedHashMap<>();
        java.util.regex.Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .forEach(found -> fields.putIfAbsent(found.group(1), text(found.group(2))));
        java.util.regex.Pattern.compile("<textarea[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>")
                .matcher(html)
                .results()
                .forEach(found -> fields.put(found.group(1), text(found.group(2))));
        java.util.regex.Pattern.compile(
                        "<select id=\"([^\"]+)\".*?value=\"(\\w+)\" selected", java.util.regex.Pattern.DOTALL)
                .matcher(html)
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2)));
        fields.put(
                "left",
                java.util.regex.Pattern.compile("name=\"left\" value=\"([^\"]*)\"")
                        .matcher(html)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.joining(" ")));
        fields.put("name", code);
        return fields;
    }

    private static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static HttpResponse<String> post(
            RunningServer server, SignedIn editor, String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return server.http()
                .send(
                        editor.request(path + "?csrf=" + editor.csrf())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Accept", "text/html")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
