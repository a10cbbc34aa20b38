package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.Role;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.shared.print.PdfSheet;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

/// A record may hold markup, formulas and letters taken apart in any of its texts: everywhere they are text.
@ExtendWith(RunningServer.class)
class HostileTextIT {
    private static final String CODE = "9.240001";
    private static final String COMPOSED = "9.240002";
    private static final String EVIL =
            "=cmd|'/C calc'!A0 </script><script>alert(1)</script><img src=x onerror=alert(2)> \"&amp;\" 😀";

    private final RunningServer server;

    HostileTextIT(RunningServer server) {
        this.server = server;
    }

    @BeforeAll
    static void importThem(RunningServer server, @TempDir Path folder) throws Exception {
        SampleRecords.write(folder, CODE, hostile());
        String apart =
                Normalizer.normalize(SampleRecords.record(COMPOSED, "Xin phép đốt đèn trời"), Normalizer.Form.NFD);
        SampleRecords.write(folder, COMPOSED, "\uFEFF" + apart.replace("\n", "\r\n"));
        assertThat(server.get(ProcedureImport.class)
                        .run(folder, false, progress -> {})
                        .added())
                .isEqualTo(2);
        ProcedureCatalogue catalogue = server.get(ProcedureCatalogue.class);
        for (int i = 0; i < 100 && catalogue.item(new ProcedureCode(CODE)).isEmpty(); i++) {
            Thread.sleep(100);
        }
    }

    private static String hostile() {
        return """
                Mã thủ tục: %1$s
                Số quyết định: %2$s
                Tên thủ tục: %2$s
                Cấp thực hiện: Cấp Xã
                Loại thủ tục: %2$s
                Lĩnh vực: %2$s
                Trình tự thực hiện:
                    Bước 1: %2$s
                Cách thức thực hiện:
                  * Hình thức nộp: DIRECT
                    Thời hạn giải quyết: %2$s OTHER
                    Phí, lệ phí: 20000 VNĐ (%2$s)
                    Mô tả: %2$s
                Thành phần hồ sơ:
                  [ %2$s ]
                    - %2$s
                      Số lượng: Bản chính: 1, Bản sao: 0
                Đối tượng thực hiện: Công dân Việt Nam
                Cơ quan thực hiện: %2$s
                Cơ quan có thẩm quyền: %2$s
                Địa chỉ tiếp nhận HS: %2$s
                Cơ quan được ủy quyền: %2$s
                Cơ quan phối hợp: %2$s
                Kết quả thực hiện: %2$s
                Căn cứ pháp lý:
                  * %2$s (%2$s 1)
                Yêu cầu, điều kiện thực hiện: %2$s
                Từ khóa: %2$s
                Mô tả: %2$s
                """.formatted(CODE, EVIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/thu-tuc/" + CODE,
                "/thu-tuc/" + CODE + "?lang=en",
                "/thu-tuc?query=cmd+calc",
                "/thu-tuc?query=%3Cscript%3Ealert(1)%3C/script%3E",
                "/staff/procedures/" + CODE,
                "/staff/procedures/" + CODE + "/plain",
                "/staff/procedures/" + CODE + "/versions",
                "/staff/procedures?words=cmd"
            })
    void shouldShowMarkupAsText(String path) throws Exception {
        String page = get(path).body();

        assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
        if (!path.contains("versions")) {
            assertThat(page).contains("&lt;script&gt;alert(1)");
        }
    }

    @Test
    void shouldRunNothingOfItInABrowser(Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phone());
        List<String> alerts = new ArrayList<>();
        page.onDialog(dialog -> {
            alerts.add(dialog.message());
            dialog.dismiss();
        });
        for (String path : List.of("/thu-tuc/" + CODE, "/staff/procedures/" + CODE, "/thu-tuc?query=cmd")) {
            page.navigate(path);
        }
        page.navigate("/thu-tuc/" + CODE);
        assertThat(page.locator("h1").textContent()).isEqualTo(EVIL);
        assertThat(page.locator("img[src=x]").count()).isZero();
        assertThat(alerts).isEmpty();
    }

    @Test
    void shouldDescribeItToSearchEnginesInOneScriptElement() throws Exception {
        Matcher script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(get("/thu-tuc/" + CODE).body());
        assertThat(script.find()).isTrue();
        Map<?, ?> described = read(script.group(1));
        assertThat(described.get("name")).isEqualTo(EVIL);
        assertThat(script.find()).isFalse();
    }

    @Test
    void shouldGiveItToProgramsAsItIs() throws Exception {
        HttpResponse<String> answer = get("/api/v1/procedures/" + CODE);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(read(answer.body()).get("officialName")).isEqualTo(EVIL);
    }

    @Test
    void shouldGiveSpreadsheetsNoFormula() throws Exception {
        String csv = get("/api/v1/catalogue.csv").body();
        int at = csv.indexOf("\n" + CODE) + 1;
        String line = csv.substring(at, csv.indexOf("\r\n", at));

        assertThat(line).contains("'=cmd|");
        assertThat(Pattern.compile("(^|,)\"?[=+@-]").matcher(line).find()).isFalse();
    }

    @Test
    void shouldPrintItAsText() throws Exception {
        byte[] pdf;
        try (var document = new PDDocument();
                var sheet = new PdfSheet(document, PDRectangle.A4, 48)) {
            sheet.describe(EVIL, EVIL, "vi");
            sheet.bold(EVIL + "\u0000\u202e", 12);
            sheet.tick(Normalizer.normalize("Giấy chứng sinh", Normalizer.Form.NFD), 12);
            sheet.text("", 12);
            pdf = sheet.finish();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("<script>alert(1)</script>")
                    .contains("Giấy chứng sinh");
        }
    }

    @Test
    void shouldComposeLettersThatWereTakenApart() {
        CatalogueDesk.Sheet sheet = server.get(CatalogueDesk.class)
                .sheet(new ProcedureCode(COMPOSED), "48")
                .orElseThrow();
        assertThat(sheet.entry().official().name()).isEqualTo("Xin phép đốt đèn trời");
        assertThat(sheet.entry().official().documents()).hasSize(4);
        assertThat(sheet.findings()).extracting(Finding::reason).contains(Finding.Reason.NOT_COMPOSED);
    }

    private Map<?, ?> read(String json) throws Exception {
        return Objects.requireNonNull(server.get(ObjectMapper.class).readValue(json, Map.class));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return server.http()
                .send(
                        SignedIn.as(server, Role.CATALOGUE_EDITOR).request(path).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
