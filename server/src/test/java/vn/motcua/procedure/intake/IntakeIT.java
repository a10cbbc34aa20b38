package vn.motcua.procedure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.Role;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class IntakeIT {
    private static final String ADDRESS = "/staff/procedures/import";

    private final RunningServer server;

    IntakeIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldShowFirstThenImport(Browser browser) throws Exception {
        byte[] archive = archive(Map.of(
                "9.790001.txt", SampleRecords.record("9.790001", "Xin phép thả đèn trời"),
                "9.790002.txt", SampleRecords.record("9.790002", "Xin phép đua ghe"),
                "9.79000.txt", SampleRecords.record("9.79000", "Mã thiếu số")));
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phoneWithoutScript());
        page.navigate("/staff/procedures");
        page.locator("a[href='" + ADDRESS + "']").click();
        assertFits(page);
        Browser.screenshot(page, "intake-form-phone");
        page.locator("#file").setInputFiles(new FilePayload("nho-2026-08.tar.gz", "application/gzip", archive));
        page.locator("form[enctype] button").click();
        page.getByText("Nhập vào danh mục").waitFor();

        assertThat(page.locator("h1").textContent()).isEqualTo("Xem trước khi nhập");
        assertThat(page.locator("main").textContent())
                .contains("nho-2026-08.tar.gz", "Chưa có gì thay đổi", "Thủ tục mới (2)", "Xin phép thả đèn trời")
                .contains("9.79000.txt", "Mã thủ tục sai dạng");
        assertFits(page);
        Browser.screenshot(page, "intake-preview-phone");
        assertThat(status("/thu-tuc/9.790001")).isEqualTo(404);

        page.locator("form[action$='/confirm'] button").click();
        page.getByText("Xem báo cáo đầy đủ").waitFor();
        assertThat(page.locator("h1").textContent()).isEqualTo("Đã nhập xong");
        Browser.screenshot(page, "intake-done-phone");
        await("/thu-tuc/9.790001", 200);
        assertThat(server.get(AuditLog.class).before(Long.MAX_VALUE, 10))
                .extracting(line -> line.action() + " " + line.subject() + " " + line.detail())
                .contains("procedure.imported nho-2026-08.tar.gz +2 ~0 -0 !1");
        page.getByText("Xem báo cáo đầy đủ").click();
        assertThat(page.locator("main").textContent()).contains("nho-2026-08.tar.gz", "9.79000.txt");
    }

    @Test
    void shouldBeReadableForEverybody(Browser browser) throws Exception {
        Page page = SignedIn.as(server, Role.ADMINISTRATOR).in(browser.desktop());
        page.navigate(ADDRESS);
        Browser.screenshot(page, "intake-form-desktop");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "9.790011.txt",
                        "text/plain",
                        SampleRecords.record("9.790011", "Xin phép múa lân").getBytes(StandardCharsets.UTF_8)));
        page.locator("#complete").check();
        page.locator("form[enctype] button").click();
        page.getByText("Nhập vào danh mục").waitFor();
        Browser.screenshot(page, "intake-preview-desktop");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.locator("main").textContent()).contains("tệp đủ mọi thủ tục", "Xin phép múa lân");
        page.locator("form[action$='/drop'] button").click();
        assertThat(page.url()).endsWith(ADDRESS);
        assertThat(status("/thu-tuc/9.790011")).isEqualTo(404);
    }

    @Test
    void shouldSayWhatIsWrongWithAFile(Browser browser) throws Exception {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phone());
        page.navigate(job(upload("hong.tar.gz", new byte[] {31, -117, 8, 0, 1, 2, 3})));
        page.getByText("Nhập tệp khác").waitFor();
        Browser.screenshot(page, "intake-failed-phone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.locator("main").textContent())
                .contains("Không nhập được", "hong.tar.gz: tệp nén bị hỏng", "Chưa nhập gì")
                .doesNotContain("/tmp");
        assertThat(failure(upload("tranh.pdf", new byte[] {1}))).contains("không phải loại tệp nhập được");
        assertThat(failure(upload("a.json", "[".getBytes(StandardCharsets.UTF_8))))
                .contains("không phải tệp JSON đúng dạng");
        assertThat(failure(upload("ra-ngoai.tar.gz", archive(Map.of("../x.txt", "x")))))
                .contains("dẫn ra ngoài");
        assertThat(upload("rong.txt", new byte[0]).statusCode()).isEqualTo(400);
        assertThat(upload("rong.txt", new byte[0]).body()).contains("Hãy chọn một tệp không rỗng");
    }

    @Test
    void shouldImportOneFileAtATimeAndSayWhose() throws Exception {
        SignedIn administrator = SignedIn.as(server, Role.ADMINISTRATOR);
        ImportJobs jobs = server.get(ImportJobs.class);
        UUID running = jobs.add("lon.tar.xz", new byte[] {1}, false, administrator.user());
        try (ImportLock.Held held = server.get(ImportLock.class).take().orElseThrow()) {
            HttpResponse<String> second = upload("a.txt", new byte[] {1});
            assertThat(held).isNotNull();
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body())
                    .contains(administrator.user().displayName() + " đang nhập dữ liệu từ")
                    .contains("Đang xử lý tệp lon.tar.xz");
        }
        server.execute("UPDATE procedure.import_job SET changed_at = now() - interval '1 minute' WHERE id = '" + running
                + "'");
        assertThat(get(ADDRESS + "/" + running).body()).contains("Máy chủ đã dừng giữa chừng");
    }

    @Test
    void shouldShowAgainWhatAnotherImportOvertook(@TempDir Path folder) throws Exception {
        byte[] mine = SampleRecords.record("9.790021", "Xin phép làm chợ đêm").getBytes(StandardCharsets.UTF_8);
        String job = job(upload("9.790021.txt", mine));
        awaitText(job, "Nhập vào danh mục");
        SampleRecords.write(folder, "9.790021", SampleRecords.record("9.790021", "Xin phép làm chợ đêm"));
        server.get(ProcedureImport.class).run(folder, false, progress -> {});

        assertThat(post(job + "/confirm").statusCode()).isEqualTo(303);
        awaitText(job, "đã có một lần nhập khác");
        assertThat(get(job).body()).contains("không có gì mới").doesNotContain("Nhập vào danh mục</button>");
        assertThat(post(job + "/drop").statusCode()).isEqualTo(303);
        assertThat(post(job + "/confirm").statusCode()).as("dropped").isEqualTo(303);
        assertThat(get(job).body()).contains("Đã bỏ, không nhập");
    }

    @Test
    void shouldRefuseOfficersStrangersAndForgedForms() throws Exception {
        for (Role role : new Role[] {Role.OFFICER, Role.COORDINATOR}) {
            HttpRequest.Builder asked = SignedIn.as(server, role).request(ADDRESS);
            assertThat(send(asked).statusCode()).as(role.name()).isEqualTo(403);
            assertThat(send(multipart(SignedIn.as(server, role).request(ADDRESS), "a.txt", new byte[] {1}))
                            .statusCode())
                    .as(role.name())
                    .isEqualTo(403);
        }
        assertThat(send(HttpRequest.newBuilder(server.uri(ADDRESS))).statusCode())
                .isIn(303, 401);
        HttpRequest.Builder forged = HttpRequest.newBuilder(server.uri(ADDRESS))
                .header("Cookie", SignedIn.as(server, Role.CATALOGUE_EDITOR).cookie());
        assertThat(send(multipart(forged, "a.txt", new byte[] {1})).statusCode())
                .isEqualTo(403);
        assertThat(get(ADDRESS + "/0198c0de-0000-7000-8000-000000000000").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> upload(String name, byte[] content) throws Exception {
        return send(multipart(SignedIn.as(server, Role.CATALOGUE_EDITOR).request(ADDRESS), name, content));
    }

    private static HttpRequest.Builder multipart(HttpRequest.Builder request, String name, byte[] content)
            throws IOException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--xyz--\r\n".getBytes(StandardCharsets.UTF_8));
        return request.header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private String job(HttpResponse<String> begun) {
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return begun.headers().firstValue("Location").orElseThrow();
    }

    private String failure(HttpResponse<String> begun) throws Exception {
        String job = job(begun);
        awaitText(job, "Nhập tệp khác");
        return get(job).body();
    }

    private HttpResponse<String> post(String path) throws Exception {
        return send(SignedIn.as(server, Role.CATALOGUE_EDITOR)
                .request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("")));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(SignedIn.as(server, Role.CATALOGUE_EDITOR).request(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return server.http().send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private int status(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.uri(path))).statusCode();
    }

    private void await(String path, int status) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(5));
        while (status(path) != status && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(status(path)).isEqualTo(status);
    }

    private void awaitText(String path, String text) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!get(path).body().contains(text) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(get(path).body()).contains(text);
    }

    private static void assertFits(Page page) {
        assertThat(page.viewportSize().width).isEqualTo(360);
        assertThat(page.locator("body").boundingBox().width).isLessThanOrEqualTo(360);
    }

    private static byte[] archive(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                var entry = new TarArchiveEntry(file.getKey());
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
