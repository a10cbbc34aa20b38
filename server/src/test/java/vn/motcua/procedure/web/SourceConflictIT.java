package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.Role;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.ImportReport;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class SourceConflictIT {
    private static final String CODE = "9.220001";

    private final RunningServer server;

    SourceConflictIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldShowWhatEachSourceSaysUntilTheyAgree(Browser browser, @TempDir Path folder) throws Exception {
        Path national = folder.resolve("national-2026-07");
        SampleRecords.write(national, CODE, SampleRecords.record(CODE, "Xin phép hát bội"));
        assertThat(run(national).conflicts()).isZero();

        ImportReport report = run(portal(folder, "Cấp phép hát bội", "Cấp tỉnh", "50,000 Việt Nam Đồng"));
        assertThat(report.conflicts()).isEqualTo(3);
        assertThat(report.rows())
                .extracting(row -> row.finding().reason())
                .contains(
                        Finding.Reason.SOURCES_DISAGREE_ON_NAME,
                        Finding.Reason.SOURCES_DISAGREE_ON_LEVELS,
                        Finding.Reason.SOURCES_DISAGREE_ON_FEES);
        assertThat(run(national).conflicts())
                .as("from the other side, though nothing changes")
                .isEqualTo(3);

        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        page.navigate("/staff/procedures/" + CODE);
        String table = page.locator("h2#hai-nguon + div").textContent();
        assertThat(table)
                .contains("Cấp phép hát bội")
                .contains("20.000 đồng")
                .contains("50.000 đồng")
                .contains("Xã, phường · Tỉnh, thành phố")
                .contains("dữ liệu đến 01/07/2026")
                .contains("Cơ sở dữ liệu quốc gia là nguồn chính");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        Browser.screenshot(page, "procedure-conflicts-desktop");
        page.navigate("/staff/procedures/work");
        page.locator("#disputed ~ details > summary").first().click();
        assertThat(page.locator("li:has-text('" + CODE + "')").textContent())
                .contains("tên, cấp thực hiện, mức phí, lệ phí");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();

        run(portal(folder, "Xin phép hát bội", "Cấp tỉnh, Cấp xã", "20.000 VNĐ"));
        assertThat(server.get(CatalogueDesk.class).conflicts(new ProcedureCode(CODE)))
                .isEmpty();
        page.navigate("/staff/procedures/" + CODE);
        assertThat(page.locator("#hai-nguon").count()).isZero();
    }

    @Test
    void shouldKeepTheFullerLevelsWhicheverSourceComesFirst(@TempDir Path folder) throws Exception {
        String code = "9.220002";
        Path portal = Files.createDirectories(folder.resolve("portal-2026-06"));
        Files.writeString(portal.resolve(code + ".json"), """
                {"ma_thu_tuc": "9.220002", "ten_thu_tuc": "Xin phép diễn chèo", "so_quyet_dinh": "1/QĐ-BTP",
                 "cap_thuc_hien": "Cấp tỉnh, Cấp xã", "detail_url": "https://dichvucong.gov.vn/9-220002"}
                """);
        run(portal);
        SampleRecords.write(folder.resolve("national"), code, SampleRecords.record(code, "Xin phép diễn chèo"));
        assertThat(run(folder.resolve("national")).changed()).isEqualTo(1);

        var official = server.get(CatalogueDesk.class)
                .sheet(new ProcedureCode(code), "48")
                .orElseThrow()
                .entry()
                .official();
        assertThat(official.levels()).containsExactly(Level.COMMUNE, Level.PROVINCE);
        assertThat(official.publication().portalUrl()).endsWith("/9-220002");
        assertThat(official.channels()).hasSize(2);
    }

    private ImportReport run(Path source) {
        return server.get(ProcedureImport.class).run(source, false, progress -> {});
    }

    private static Path portal(Path folder, String name, String levels, String fee) throws IOException {
        Path portal = Files.createDirectories(folder.resolve("portal-2026-06"));
        Files.writeString(portal.resolve(CODE + ".json"), """
                {"ma_thu_tuc": "%s", "ten_thu_tuc": "%s", "cap_thuc_hien": "%s", "so_quyet_dinh": "1/QĐ-BTP",
                 "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp3 Ngày làm việc%s(Lệ phí)"}
                """.formatted(CODE, name, levels, fee));
        return portal;
    }
}
