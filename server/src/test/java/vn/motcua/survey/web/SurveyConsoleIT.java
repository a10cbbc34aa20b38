package vn.motcua.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.Role;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.survey.Channel;
import vn.motcua.survey.ServicePoint;
import vn.motcua.survey.ServicePoints;
import vn.motcua.survey.SurveyOutcome;
import vn.motcua.survey.Surveys;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

/// What staff see of surveys, and what they may not.
@ExtendWith(RunningServer.class)
class SurveyConsoleIT {
    private final RunningServer server;

    SurveyConsoleIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void demoShouldOfferDesksWithoutMadeUpResponses() {
        List<ServicePoint> points = server.get(ServicePoints.class)
                .visibleTo(SignedIn.as(server, Role.OFFICER).user());

        assertThat(points).extracting(ServicePoint::desk).contains("Quầy 2 – Đất đai, xây dựng");
        assertThat(server.get(Surveys.class).openDesksOf(SurveyGiven.AGENCY)).contains("Quầy 3 – Bảo trợ xã hội");
        assertThat(server.get(Surveys.class).ratingAddress())
                .isEqualTo(server.get(MotcuaSettings.class).publicUrl() + "/danh-gia");
    }

    @Test
    void officerShouldSeeTheOwnAgencyOnly() throws Exception {
        ServicePoint own = SurveyGiven.point(server, "Quầy của mình");
        ServicePoint others = SurveyGiven.point(server, SurveyGiven.OTHER_AGENCY, "Quầy của phường khác");
        SignedIn officer = SignedIn.as(server, Role.OFFICER);

        assertThat(get(officer, "/staff/surveys").body())
                .contains("Quầy của mình")
                .doesNotContain("Quầy của phường khác")
                .doesNotContain("name=\"agency\"");
        assertThat(get(officer, "/staff/surveys/" + own.id()).statusCode()).isEqualTo(200);
        for (String path : List.of("", "/qr.png", "/qr.svg", "/poster.pdf")) {
            assertThat(get(officer, "/staff/surveys/" + own.id() + path).statusCode())
                    .as("own" + path)
                    .isEqualTo(200);
            assertThat(get(officer, "/staff/surveys/" + others.id() + path).statusCode())
                    .as("another's" + path)
                    .isEqualTo(403);
        }
        assertThat(get(SignedIn.officerOf(server, SurveyGiven.OTHER_AGENCY), "/staff/surveys")
                        .body())
                .contains("Quầy của phường khác")
                .doesNotContain("Quầy của mình");
        assertThat(get(SignedIn.as(server, Role.COORDINATOR), "/staff/surveys").body())
                .contains("Quầy của phường khác")
                .contains("Quầy của mình");
    }

    @Test
    void officerShouldChangeNothing() throws Exception {
        ServicePoint own = SurveyGiven.point(server, "Quầy không đổi");
        SignedIn officer = SignedIn.as(server, Role.OFFICER);

        for (String action : List.of("rename", "close", "reopen", "replace-code")) {
            assertThat(post(officer, "/staff/surveys/" + own.id() + "/" + action, "revision=1&desk=X")
                            .statusCode())
                    .as(action)
                    .isEqualTo(403);
        }
        assertThat(post(officer, "/staff/surveys", "agency=ubnd-hai-chau&desk=X")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.get(ServicePoints.class).visible(officer.user(), own.id()))
                .isEqualTo(own);
        assertThat(get(officer, "/staff/surveys/" + own.id()).body())
                .doesNotContain("replace-code")
                .doesNotContain("/rename");
    }

    @Test
    void othersShouldSeeNothing() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy kín");

        assertThat(get(SignedIn.as(server, Role.CATALOGUE_EDITOR), "/staff/surveys")
                        .statusCode())
                .isEqualTo(403);
        for (String path : List.of("/staff/surveys", "/staff/surveys/" + point.id() + "/poster.pdf")) {
            HttpResponse<String> stranger =
                    server.http().send(HttpRequest.newBuilder(server.uri(path)).build(), BodyHandlers.ofString());
            assertThat(stranger.statusCode()).isIn(303, 401);
        }
        HttpRequest forged = HttpRequest.newBuilder(server.uri("/staff/surveys/" + point.id() + "/close"))
                .header("Cookie", SignedIn.as(server, Role.COORDINATOR).cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("revision=1"))
                .build();
        assertThat(server.http().send(forged, BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void coordinatorShouldCreateRenameCloseAndReplaceTheCode(Browser browser) {
        Page page = SignedIn.as(server, Role.COORDINATOR).in(browser.desktop());
        page.navigate("/staff/surveys");
        page.click("text=Tạo quầy và mã QR");
        assertThat(page.content()).contains("Hãy chọn đơn vị").contains("Hãy nhập tên quầy");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.selectOption("#agency", "ubnd-hoa-cuong");
        page.fill("#desk", "Quầy 9 – Tư pháp");
        page.click("text=Tạo quầy và mã QR");

        page.waitForURL("**/staff/surveys/*-*");
        Browser.screenshot(page, "staff-survey-new-point");
        String code = page.locator(".code").textContent();
        page.fill("#desk", "Quầy 9 – Tư pháp, hộ tịch");
        page.click("text=Lưu tên quầy");
        assertThat(page.locator("h1").textContent()).contains("Quầy 9 – Tư pháp, hộ tịch");

        page.click("summary:has-text('Thay mã QR')");
        page.click("text=Thay mã ngay");
        assertThat(page.locator(".code").textContent()).isNotEqualTo(code);
        page.click("summary:has-text('Ngừng nhận')");
        page.click("button:has-text('Ngừng nhận')");
        assertThat(page.locator("h1 .tag").textContent()).isEqualTo("Đã đóng");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void aStaleEditShouldKeepTheTypedName() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy hai người sửa");
        SignedIn coordinator = SignedIn.as(server, Role.COORDINATOR);
        String path = "/staff/surveys/" + point.id() + "/rename";

        assertThat(post(coordinator, path, "revision=1&desk=Ten+cua+nguoi+kia").statusCode())
                .isEqualTo(303);
        HttpResponse<String> stale = post(coordinator, path, "revision=1&desk=Ten+cua+toi");

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Người khác vừa sửa").contains("value=\"Ten cua toi\"");
        assertThat(stale.body()).contains("Ten cua nguoi kia").contains("name=\"revision\" value=\"2\"");
        HttpResponse<String> tooLong = post(coordinator, path, "revision=2&desk=" + "a".repeat(121));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("120");
    }

    @Test
    void figuresShouldShowSharesWithTheirInterval(Browser browser) {
        ServicePoint point = SurveyGiven.point(server, "Quầy có số liệu");
        for (int i = 0; i < 10; i++) {
            rate(point, Map.of("overall", i < 8 ? "5" : "2", "waiting", "over-30", "comment", "Góp ý " + i));
        }
        Page page = SignedIn.as(server, Role.OFFICER).in(browser.desktop());
        page.navigate("/staff/surveys");
        Browser.screenshot(page, "staff-surveys");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.locator("tr:has-text('Quầy có số liệu')").textContent())
                .contains("80 %")
                .contains("từ 49 % đến 94 %")
                .contains("ít phiếu");

        page.click("text=Quầy có số liệu");
        Browser.screenshot(page, "staff-survey-point");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.content()).contains("Rất hài lòng").contains("Góp ý 7").contains("Chưa đủ 30 phiếu");
        Page phone = SignedIn.as(server, Role.OFFICER).in(browser.phone());
        phone.navigate("/staff/surveys/" + point.id());
        Browser.screenshot(phone, "staff-survey-point-phone");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    @Test
    void downloadsShouldLeadToTheForm() throws Exception {
        ServicePoint point = SurveyGiven.point(server, "Quầy 4 – Nhà ở");
        SignedIn officer = SignedIn.as(server, Role.OFFICER);
        String base = "/staff/surveys/" + point.id();
        String address = server.get(MotcuaSettings.class).publicUrl()
                + point.link().token().path();

        byte[] png = bytes(officer, base + "/qr.png");
        var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(
                new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)))));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(address);
        assertThat(get(officer, base + "/qr.svg").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        try (PDDocument poster = Loader.loadPDF(bytes(officer, base + "/poster.pdf"))) {
            assertThat(new PDFTextStripper().getText(poster))
                    .contains("Quầy 4 – Nhà ở")
                    .contains("phường Hải Châu")
                    .contains(point.link().code().printed());
        }
    }

    private void rate(ServicePoint point, Map<String, String> answers) {
        Surveys surveys = server.get(Surveys.class);
        assertThat(surveys.respond(
                        surveys.open(point.link().token().value()),
                        Channel.PAGE,
                        "test",
                        answers.toString(),
                        Optional.empty(),
                        answers))
                .isInstanceOf(SurveyOutcome.Stored.class);
    }

    private HttpResponse<String> get(SignedIn staff, String path) throws Exception {
        return server.http().send(staff.request(path).header("Accept", "*/*").build(), BodyHandlers.ofString());
    }

    private byte[] bytes(SignedIn staff, String path) throws Exception {
        return server.http()
                .send(staff.request(path).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private HttpResponse<String> post(SignedIn staff, String path, String form) throws Exception {
        return server.http()
                .send(
                        staff.request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
    }
}
