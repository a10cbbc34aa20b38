package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.Role;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class ProcedureConsoleIT {
    @BeforeAll
    static void importWithFaults(RunningServer server, @TempDir Path folder) {
        SampleRecords.write(folder, "9.200001", SampleRecords.record("9.200001", "Xin phép đua thuyền"));
        SampleRecords.write(folder, "9.2000011", SampleRecords.record("9.2000011", "Mã thừa số"));
        SampleRecords.write(
                folder,
                "9.200002",
                SampleRecords.record("9.200002", "7/QĐ-UBND", "Đua thuyền ở tỉnh khác")
                        .replace("Ủy ban nhân dân cấp xã", "Sở Thuyền tỉnh Thanh Hóa"));
        server.get(ProcedureImport.class).run(folder, false, progress -> {});
    }

    @Test
    void shouldShowImportsAndWhyRecordsWereRejected(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        page.navigate("/staff/procedures?words=thuyền");
        Browser.screenshot(page, "procedure-desk-desktop");
        assertThat(page.locator("table").first().textContent())
                .contains("Xin phép đua thuyền")
                .contains("Đua thuyền ở tỉnh khác")
                .contains("Riêng");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();

        page.locator("table").last().locator("tbody a").first().click();
        page.getByText("Mã thủ tục sai dạng").first();
        page.locator("a[href='?reason=MALFORMED_CODE']").click();
        Browser.screenshot(page, "procedure-import-desktop");
        assertThat(page.locator("main").textContent()).contains("9.2000011.txt");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldShowBothLayersSideBySide(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.ADMINISTRATOR).in(browser.desktop());
        page.navigate("/staff/procedures/1.001193");
        Browser.screenshot(page, "procedure-record-desktop");
        assertThat(page.locator(".side-by-side").textContent()).contains("Giấy chứng sinh");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.navigate("/staff/procedures/9.200002");
        assertThat(page.locator("main").textContent()).contains("Hồ sơ này không hiện cho người dân ở đây");
        assertThat(page.navigate("/thu-tuc/9.200002").status()).isEqualTo(404);
    }

    @Test
    void shouldRefuseOfficersAndStrangers(RunningServer server) throws Exception {
        SignedIn officer = SignedIn.as(server, Role.OFFICER);
        for (String path : new String[] {
            "/staff/procedures",
            "/staff/procedures/1.001193",
            "/staff/procedures/imports/0198c0de-0000-7000-8000-000000000000"
        }) {
            assertThat(server.http()
                            .send(officer.request(path).build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(server.http()
                            .send(
                                    java.net.http.HttpRequest.newBuilder(server.uri(path))
                                            .header("Accept", "text/html")
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .headers()
                            .firstValue("Location"))
                    .as(path)
                    .hasValueSatisfying(location -> assertThat(location).contains("/staff/sign-in"));
        }
    }
}
