package vn.motcua.procedure.repeal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.procedure.repeal.RepealDesk;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class RepealIT {
    private static final String OLD = "9.710001";
    private static final String NEW = "9.710002";
    private static final String FIRST = "9.710003";
    private static final String SECOND = "9.710004";
    private static final String THIRD = "9.710005";
    private static final String SHARED = "9.710006";
    private static final String STILL = "9.710007";

    private final RunningServer server;

    RepealIT(RunningServer server) {
        this.server = server;
    }

    @BeforeAll
    static void importRecords(RunningServer server, @TempDir Path folder) {
        for (String code : List.of(OLD, NEW, FIRST, SECOND, THIRD, SHARED, STILL)) {
            SampleRecords.write(folder, code, SampleRecords.record(code, "Nuôi cá cảnh kiểu " + code.charAt(7)));
        }
        server.get(ProcedureImport.class).run(folder, false, progress -> {});
    }

    /// Other tests share the server: nothing of these stays repealed.
    @AfterAll
    static void takeBack(RunningServer server) {
        RepealDesk desk = server.get(RepealDesk.class);
        StaffUser editor = SignedIn.as(server, Role.CATALOGUE_EDITOR).user();
        for (String code : List.of(OLD, NEW, FIRST, SECOND, THIRD, SHARED, STILL)) {
            RepealDesk.Standing standing = desk.standing(new ProcedureCode(code));
            if (standing.repeal() != null) {
                desk.undo(new ProcedureCode(code), standing.number(), editor);
            }
        }
    }

    @Test
    void shouldRepealAndTakeBack(Browser browser) throws Exception {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phone());
        await(OLD, 200);
        page.navigate("/staff/procedures/" + OLD);
        page.locator("a[href$='/repeal']").click();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        page.locator("#effectiveFrom").fill("01/07/2026");
        page.locator("#decision").fill("163/QĐ-BTP");
        page.locator("#decidedOn").fill("20/6/2026");
        page.locator("#successors").fill(NEW);
        page.locator("button[value='names']").click();
        assertThat(page.locator("#names").textContent()).contains("Nuôi cá cảnh kiểu 2");
        assertThat(page.locator("#decision").inputValue()).isEqualTo("163/QĐ-BTP");
        Browser.screenshot(page, "repeal-form-phone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.locator("button[value='repeal']").click();
        page.waitForURL("**?done=repealed");
        Browser.screenshot(page, "repeal-record-phone");
        assertThat(page.locator("main").textContent()).contains("Không còn áp dụng từ ngày 01/07/2026");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        await(OLD, 410);

        checkPublicPages(browser);
        checkPrograms();

        page.locator("a[href$='/repeal']").click();
        page.locator("button[value='undo']").click();
        page.waitForURL("**?done=undone");
        await(OLD, 200);
        assertThat(page.locator("main").textContent()).contains("Đã hủy việc bãi bỏ", "163/QĐ-BTP");
        assertThat(get("/api/v1/catalogue.csv").body()).contains("/thu-tuc/" + OLD + ",IN_FORCE,,,");
        assertThat(server.get(AuditLog.class).before(Long.MAX_VALUE, 20))
                .extracting(line -> line.action() + " " + line.subject())
                .contains("procedure.repealed " + OLD, "procedure.repeal_undone " + OLD);
    }

    private void checkPublicPages(Browser browser) throws Exception {
        Page citizen = browser.phone();
        assertThat(citizen.navigate("/thu-tuc/" + OLD).status()).isEqualTo(410);
        Browser.screenshot(citizen, "repealed-phone");
        assertThat(Browser.accessibilityFaults(citizen)).isEmpty();
        assertThat(citizen.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(citizen.locator("main").textContent())
                .contains("Đã bãi bỏ", "Nuôi cá cảnh kiểu 1", "01/07/2026", "163/QĐ-BTP", "20/06/2026");
        citizen.navigate("/thu-tuc/" + OLD + "?lang=en");
        assertThat(citizen.locator("main").textContent()).contains("Repealed", "No longer in use since 01/07/2026");

        Page plain = browser.phoneWithoutScript();
        plain.navigate("/thu-tuc?query=" + OLD);
        assertThat(plain.url()).endsWith("/thu-tuc/" + OLD);
        plain.locator("main a[href='/thu-tuc/" + NEW + "']").click();
        assertThat(plain.locator("h1").textContent()).contains("Nuôi cá cảnh kiểu 2");
        plain.navigate("/thu-tuc/" + OLD + "/giay-to");
        assertThat(plain.locator("h1").textContent()).contains("Đã bãi bỏ");
        assertThat(get("/thu-tuc/" + OLD + "/ngay-hen").statusCode()).isEqualTo(410);
        plain.navigate("/tro-ly?hoi=" + OLD + " cần giấy tờ gì");
        assertThat(plain.locator(".bubble.assistant").last().textContent())
                .contains("đã bãi bỏ", "01/07/2026", "163/QĐ-BTP");
        assertThat(plain.locator(".quick-replies").last().textContent()).contains("Nuôi cá cảnh kiểu 2");
    }

    private void checkPrograms() throws Exception {
        for (String path : List.of("", "/promised-date?date=2026-11-23&time=09:00", "/checklist", "/checklist/table")) {
            HttpResponse<String> answer = get("/api/v1/procedures/" + OLD + path);
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(410);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.body())
                    .contains("\"code\":\"PROCEDURE_REPEALED\"", "\"effectiveFrom\":\"2026-07-01\"")
                    .contains("\"successors\":[{\"code\":\"" + NEW + "\"");
        }
        String words = "?query=" + URLEncoder.encode("nuôi cá cảnh kiểu 1", StandardCharsets.UTF_8);
        assertThat(get("/api/v1/procedures" + words).body()).contains(NEW).doesNotContain(OLD);
        assertThat(get("/api/v1/procedures/suggestions" + words).body()).doesNotContain(OLD);
        assertThat(get("/sitemap.xml").body()).contains(NEW).doesNotContain(OLD);
        assertThat(get("/api/v1/catalogue.csv").body())
                .contains("/thu-tuc/" + OLD + ",REPEALED,2026-07-01,163/QĐ-BTP," + NEW);
        assertThat(get("/api/v1/catalogue.json").body().lines().filter(line -> line.contains("\"code\":\"" + OLD)))
                .singleElement()
                .asString()
                .contains("\"status\":\"REPEALED\"", "\"successors\":[{\"code\":\"" + NEW + "\"");
    }

    @Test
    void shouldServeUntilTheDayAndSaySo(Browser browser) throws Exception {
        LocalDate day = LocalDate.now(vn.motcua.procedure.CatalogueTouch.ZONE).plusDays(40);
        assertThat(send(THIRD, 0, day.toString(), "9/QĐ-BTP", NEW).statusCode()).isEqualTo(303);
        awaitText("/thu-tuc/" + THIRD, "Hết hiệu lực từ ngày");
        Page page = browser.phone();
        page.navigate("/thu-tuc/" + THIRD);
        Browser.screenshot(page, "repeal-ending-phone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.locator(".notice.warning").first().textContent())
                .contains(day.format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")), "9/QĐ-BTP");
        page.navigate("/thu-tuc?query=nuôi cá cảnh kiểu 5");
        assertThat(page.locator(".card", new Page.LocatorOptions().setHasText(THIRD))
                        .textContent())
                .contains("Hết hiệu lực từ ngày "
                        + day.format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        page.navigate("/thu-tuc/" + THIRD + "/ngay-hen");
        assertThat(page.locator("main").textContent()).contains("Hết hiệu lực từ ngày");
        page.navigate("/tro-ly?hoi=" + THIRD + " cần giấy tờ gì");
        assertThat(page.locator(".bubble.assistant").last().textContent())
                .contains("hết hiệu lực từ ngày", "Nuôi cá cảnh kiểu 2");
        assertThat(get("/api/v1/procedures/" + THIRD).body()).contains("\"repeal\":{\"effectiveFrom\":\"" + day);
        assertThat(get("/api/v1/catalogue.csv").body()).contains("/thu-tuc/" + THIRD + ",ENDING," + day);
    }

    @Test
    void shouldPutTheSuccessorIntoTheGuides() throws Exception {
        String shipped = "3.000346";
        assertThat(get("/su-kien/mua-xe").body()).contains("/thu-tuc/" + shipped);
        assertThat(send(shipped, 0, "2026-07-01", "1/QĐ-BTP", NEW).statusCode()).isEqualTo(303);
        try {
            await(shipped, 410);
            assertThat(get("/su-kien/mua-xe").body())
                    .contains("/thu-tuc/" + NEW)
                    .doesNotContain("/thu-tuc/" + shipped);
        } finally {
            server.get(RepealDesk.class)
                    .undo(
                            new ProcedureCode(shipped),
                            1,
                            SignedIn.as(server, Role.CATALOGUE_EDITOR).user());
        }
        await(shipped, 200);
    }

    @Test
    void shouldRefuseCirclesAndKeepWhatWasTyped() throws Exception {
        assertThat(send(FIRST, 0, "2026-07-01", "1/QĐ-BTP", SECOND).statusCode())
                .isEqualTo(303);

        HttpResponse<String> circle = send(SECOND, 0, "2026-08-01", "2/QĐ-BTP", FIRST);
        assertThat(circle.statusCode()).isEqualTo(400);
        assertThat(circle.body())
                .contains("vòng tròn: " + SECOND + " → " + FIRST + " → " + SECOND)
                .contains("value=\"2026-08-01\"", "value=\"2/QĐ-BTP\"", ">" + FIRST + "</textarea>");
        HttpResponse<String> wrong = send(SECOND, 0, "ngày mai", "", SECOND + "\n9.999999\nkhai");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("Không đọc được ngày", "Chưa có số quyết định", "không thể thay thế chính nó")
                .contains("không có thủ tục mang mã 9.999999", "Không phải mã thủ tục: khai")
                .contains("value=\"ngày mai\"");
        assertThat(send(SECOND, 0, "", "2/QĐ-BTP", "").body()).contains("Chưa có ngày hết hiệu lực");
        assertThat(get("/thu-tuc/" + SECOND).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldTellWhoWasFaster() throws Exception {
        assertThat(send(SHARED, 0, "2026-07-01", "1/QĐ-BTP", "").statusCode()).isEqualTo(303);

        HttpResponse<String> late = send(SHARED, 0, "2026-08-01", "2/QĐ-BTP", NEW);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(SignedIn.as(server, Role.CATALOGUE_EDITOR).user().displayName() + " đã lưu trước")
                .contains("1/QĐ-BTP", "value=\"2/QĐ-BTP\"", "name=\"from\" value=\"1\"");
        assertThat(send(SHARED, 1, "2026-08-01", "2/QĐ-BTP", NEW).statusCode()).isEqualTo(303);
    }

    @Test
    void shouldListWhatTheSourceNoLongerHolds(Browser browser) throws Exception {
        server.execute("""
                INSERT INTO procedure.record_event (code, action, at) VALUES ('%s', 'VANISHED', now())
                """.formatted(NEW));
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phone());
        page.navigate("/staff/procedures/work");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.locator("a[href='/staff/procedures/vanished']").click();
        Browser.screenshot(page, "vanished-phone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.locator("a[href='/staff/procedures/" + NEW + "/repeal']")
                        .isVisible())
                .isTrue();
        page.locator("form[action*='" + NEW + "/keep'] button").click();
        page.waitForURL("**?done=kept");
        assertThat(page.locator("main").textContent()).contains("Đã quyết định giữ lại");
        assertThat(page.locator("form[action*='" + NEW + "/keep']").count()).isZero();
    }

    @Test
    void shouldFlagWhatANewerSourceStillHolds(@TempDir Path folder) throws Exception {
        assertThat(send(STILL, 0, "2026-07-01", "5/QĐ-BTP", "").statusCode()).isEqualTo(303);
        assertThat(work()).doesNotContain("nguồn vẫn còn công bố");

        Path newer = java.nio.file.Files.createDirectories(folder.resolve("national-2026-09"));
        SampleRecords.write(newer, STILL, SampleRecords.record(STILL, "Nuôi cá cảnh kiểu 7"));
        server.get(ProcedureImport.class).run(newer, false, progress -> {});

        assertThat(work())
                .contains("nguồn vẫn còn công bố (1)", "/staff/procedures/" + STILL + "/repeal", "01/09/2026");
        await(STILL, 410);
    }

    private String work() throws Exception {
        return server.http()
                .send(
                        SignedIn.as(server, Role.CATALOGUE_EDITOR)
                                .request("/staff/procedures/work")
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Test
    void shouldRefuseOfficersStrangersAndForgedForms() throws Exception {
        SignedIn officer = SignedIn.as(server, Role.OFFICER);
        for (String path : List.of("/staff/procedures/" + NEW + "/repeal", "/staff/procedures/vanished")) {
            assertThat(server.http()
                            .send(officer.request(path).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
        }
        HttpRequest forged = HttpRequest.newBuilder(server.uri("/staff/procedures/" + NEW + "/repeal"))
                .header("Cookie", SignedIn.as(server, Role.CATALOGUE_EDITOR).cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("do=repeal&from=0"))
                .build();
        assertThat(server.http().send(forged, BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
        assertThat(send("9.999999", 0, "2026-07-01", "1/QĐ-BTP", "").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> send(String code, int from, String day, String decision, String successors)
            throws Exception {
        SignedIn editor = SignedIn.as(server, Role.CATALOGUE_EDITOR);
        String body = Map.of(
                        "do",
                        "repeal",
                        "from",
                        Integer.toString(from),
                        "effectiveFrom",
                        day,
                        "decision",
                        decision,
                        "decidedOn",
                        "2026-06-20",
                        "successors",
                        successors,
                        "note",
                        "")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return server.http()
                .send(
                        editor.request("/staff/procedures/" + code + "/repeal?csrf=" + editor.csrf())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Accept", "text/html")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return server.http()
                .send(
                        HttpRequest.newBuilder(server.uri(path))
                                .header("Accept", path.startsWith("/thu-tuc") ? "text/html" : "*/*")
                                .build(),
                        BodyHandlers.ofString());
    }

    /// Two seconds are promised.
    private void await(String code, int status) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(4));
        while (get("/thu-tuc/" + code).statusCode() != status && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(get("/thu-tuc/" + code).statusCode()).isEqualTo(status);
    }

    private void awaitText(String path, String text) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(4));
        while (!get(path).body().contains(text) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(get(path).body()).contains(text);
    }
}
