package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.procedure.PlainLayer;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.procedure.plain.Editing;
import vn.motcua.procedure.plain.PlainDesk;
import vn.motcua.procedure.plain.PlainDraft;
import vn.motcua.procedure.plain.SaveOutcome;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class VersionIT {
    private static final String CODE = "9.210001";
    private static final String LONG = "9.210002";

    private final RunningServer server;

    VersionIT(RunningServer server) {
        this.server = server;
    }

    @BeforeAll
    static void importThreeVersions(RunningServer server, @TempDir Path folder) {
        String first = SampleRecords.record(CODE, "Xin phép múa lân");
        String second = first.replace("20000 VNĐ", "30000 VNĐ")
                .replace("Cấp thực hiện: Cấp Xã", "Cấp thực hiện: Cấp Tỉnh; Cấp Xã")
                .replace("thả diều theo mẫu số 01", "múa lân theo mẫu số 02")
                .replace("Luật Diều (01/2030/QH99)", "Luật Diều sửa đổi (02/2031/QH99)");
        for (String text : List.of(first, second, second.replace("3 WORKING_DAY", "5 WORKING_DAY"))) {
            SampleRecords.write(folder, CODE, text);
            SampleRecords.write(folder, LONG, longRecord(text.contains("30000") ? "trăng" : "sao"));
            server.get(ProcedureImport.class).run(folder, false, progress -> {});
        }
    }

    /// Ten thousand words of conditions, all of them of the other half in the next version.
    private static String longRecord(String word) {
        String words = IntStream.range(0, 10_000).mapToObj(i -> word + i).collect(Collectors.joining(" "));
        return SampleRecords.record(LONG, "Xin phép ngắm " + word)
                .replace("Diều <script>alert(1)</script> không quá hai mét", words);
    }

    @Test
    void shouldCompareTheNewestWithTheOneBefore(Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        page.navigate("/staff/procedures/" + CODE);
        page.getByText("Xem các phiên bản và những gì đã đổi").click();

        assertThat(page.locator("tbody tr").count()).isEqualTo(3);
        assertThat(page.locator("h3").allTextContents()).containsExactly("Thời hạn");
        assertThat(page.locator(".comparison li del").first().textContent())
                .contains("bỏ:")
                .contains("3");
        assertThat(page.locator(".comparison li ins").first().textContent())
                .contains("thêm:")
                .contains("5");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        Browser.screenshot(page, "procedure-versions-newest-desktop");
    }

    @Test
    void shouldCompareAnyTwo(Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phone());
        page.navigate("/staff/procedures/" + CODE + "/versions");
        Locator rows = page.locator("tbody tr");
        rows.nth(2).locator("input[name=before]").check();
        rows.nth(0).locator("input[name=after]").check();
        page.locator("form[action*=versions] button").click();

        assertThat(page.locator("h3").allTextContents())
                .containsExactly("Cấp thực hiện", "Thời hạn", "Phí, lệ phí", "Thành phần hồ sơ", "Căn cứ pháp lý");
        String compared = page.locator(".comparison").textContent();
        assertThat(compared)
                .contains("Hồ sơ công bố: bản 1 so với bản 3")
                .contains("20.000")
                .contains("30.000")
                .contains("Giữ nguyên 3 mục");
        assertThat(page.locator("li:has(> p del:has-text('thả diều'))").textContent())
                .as("a reworded paper is one changed paper")
                .contains("múa lân");
        page.locator(".comparison details").last().locator("summary").click();
        assertThat(page.locator(".comparison").textContent())
                .as("text of a record is text")
                .contains("<script>alert(1)</script>");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Browser.screenshot(page, "procedure-versions-phone");
    }

    @Test
    void shouldSayWhenThereIsNothingToCompare() throws Exception {
        assertThat(body("/staff/procedures/1.001193/versions")).contains("chưa có gì để so sánh");
        List<CatalogueDesk.Version> shipped = server.get(CatalogueDesk.class).versions(new ProcedureCode("1.001193"));
        assertThat(body("/staff/procedures/1.001193/versions?before="
                        + shipped.getFirst().id() + "&after="
                        + shipped.getLast().id()))
                .contains("hai bản cùng một lớp");
        assertThat(body("/staff/procedures/" + CODE + "/versions?before=x&after=y"))
                .contains("bản 2 so với bản 3");
        assertThat(status("/staff/procedures/9.999999/versions")).isEqualTo(404);
    }

    @Test
    void shouldCompareTenThousandWordsInASecond() throws Exception {
        body("/staff/procedures/" + LONG + "/versions");
        long began = System.nanoTime();
        String page = body("/staff/procedures/" + LONG + "/versions");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(page).contains("sao9999").contains("trăng9999");
    }

    @Test
    void shouldTellWhoAndWhichImport() throws Exception {
        CatalogueDesk.Version version = server.get(CatalogueDesk.class)
                .versions(new ProcedureCode(CODE))
                .getFirst();
        assertThat(body("/staff/procedures/" + CODE + "/versions"))
                .contains("/staff/procedures/imports/" + version.run())
                .contains(version.runSource())
                .contains("1/QĐ-BTP");
        SignedIn officer = SignedIn.as(server, Role.OFFICER);
        assertThat(server.http()
                        .send(
                                officer.request("/staff/procedures/" + CODE + "/versions")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void shouldNameTheEditorsOfAPlainLayer(@TempDir Path folder) throws Exception {
        var code = new ProcedureCode("9.210003");
        SampleRecords.write(folder, code.value(), SampleRecords.record(code.value(), "Xin phép chèo xuồng"));
        server.get(ProcedureImport.class).run(folder, false, progress -> {});
        PlainDesk desk = server.get(PlainDesk.class);
        for (String editor : List.of("Cô Sáu", "Chú Bảy")) {
            Editing editing = desk.open(code);
            PlainDraft draft = PlainDraft.of(
                    new PlainLayer(
                            "Chèo xuồng cùng " + editor,
                            List.of(),
                            "Bến đò",
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()),
                    List.of());
            var user = new StaffUser("versions-it", "bt", editor, Set.of(Role.CATALOGUE_EDITOR), null);
            assertThat(desk.save(code, editing.stamp(), draft, true, user)).isInstanceOf(SaveOutcome.Saved.class);
        }

        String page = body("/staff/procedures/" + code + "/versions").replaceAll("<[^>]*>", "");
        assertThat(page).contains("Cô Sáu", "Chú Bảy", "Lớp dễ hiểu: bản 1 so với bản 2");
        assertThat(page).containsPattern("Chèo xuồng cùng\\s+bỏ:\\s+Cô Sáu");
    }

    private int status(String path) throws Exception {
        return send(path).statusCode();
    }

    private String body(String path) throws Exception {
        return send(path).body();
    }

    private HttpResponse<String> send(String path) throws Exception {
        return server.http()
                .send(
                        SignedIn.as(server, Role.CATALOGUE_EDITOR).request(path).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
