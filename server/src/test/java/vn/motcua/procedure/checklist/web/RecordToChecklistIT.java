package vn.motcua.procedure.checklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.Role;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

/// The way of a new editor: a raw record, its plain layer, its checklist, and a rename afterwards.
@ExtendWith(RunningServer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordToChecklistIT {
    private static final String CODE = "9.320001";
    private static final String BOTH = "9.320002";
    private static final String CHANGED = "9.320003";
    private static final String RECORD = "/staff/procedures/" + CODE;
    private static final String TABLE = "/staff/checklists/" + CODE;

    @TempDir
    static Path folder;

    @BeforeAll
    static void importRecords(RunningServer server) {
        String more = """
                  [ Trường hợp ủy quyền ]
                    - + Văn bản ủy quyền cho người đi thay
                      Số lượng: Bản chính: 1, Bản sao: 0
                    - (1) Báo cáo về bãi thả
                      Số lượng: Bản chính: 1, Bản sao: 0
                    - (2) định về việc cho mượn bãi
                      Số lượng: Bản chính: 1, Bản sao: 0

                Đối tượng""";
        SampleRecords.write(
                folder,
                CODE,
                SampleRecords.record(CODE, "Mượn bãi thả đèn trời").replace("\nĐối tượng", more));
        SampleRecords.write(folder, "9.320000", SampleRecords.record("9.320000", "Bãi bỏ đèn và mượn chỗ thả cá trời"));
        for (String code : List.of(BOTH, CHANGED)) {
            SampleRecords.write(
                    folder,
                    code,
                    SampleRecords.record(code, "Thuê bãi thả diều")
                            .replace("nộp đơn.", "nộp đơn.\n    Người thả diều bổ sung hồ sơ trong 07 ngày.")
                            .replace("Mô tả: Nộp tại nhà văn hóa", "Mô tả: Bãi ở đảo: không quá 15 ngày làm việc."));
        }
        server.get(ProcedureImport.class).run(folder, false, progress -> {});
    }

    @Test
    @Order(1)
    void shouldSendAnEditorToThePlainLayerFirst(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phoneWithoutScript());
        page.navigate("/staff/procedures?words=muon bai tha den troi");
        assertThat(page.locator("tbody tr").first().textContent()).contains(CODE);
        page.navigate(TABLE);
        assertThat(page.locator(".notice.warning").textContent()).contains("Hãy công bố lớp dễ hiểu trước");
        assertThat(page.locator("#table").count()).isZero();
        page.locator(".notice.warning a").click();
        assertThat(page.url()).endsWith(RECORD + "/plain");
    }

    @Test
    @Order(2)
    void shouldPublishBothByReview(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phoneWithoutScript());
        page.navigate(RECORD + "/plain");
        assertThat(page.locator(".doubt").allTextContents())
                .anyMatch(text -> text.contains("tiêu đề “Trường hợp ủy quyền”"))
                .anyMatch(text -> text.contains("bị cụt ở đây"));
        assertThat(page.locator("[id^='step-']").first().textContent()).contains("Người thả diều nộp đơn");
        page.locator("button[value='papers.confirm']").click();
        page.locator("[name='left']").all().forEach(Locator::check);
        page.locator("button[value='publish']").first().click();
        assertThat(page.locator("main").textContent()).contains("Việc tiếp theo");
        page.locator("a.button:has-text('Soạn bảng hỏi')").click();
        assertThat(page.locator("main").textContent()).contains("Máy đã soạn từ lớp dễ hiểu");
        assertThat(page.locator("[name='q.0.text']").inputValue())
                .contains("diều có sáo")
                .endsWith("?");
        assertThat(page.locator("#preview .notice.done").count()).isEqualTo(1);
        Browser.screenshot(page, "checklist-drafted-phone");
        page.locator("button[value=publish]").click();
        assertThat(page.locator(".notice.done").first().textContent()).contains("Đã công bố");
    }

    @Test
    @Order(3)
    void shouldWarnOfARenameAndCarryItOver(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        page.navigate(RECORD + "/plain");
        int rows = page.locator("[id^='paper-']").count();
        String row = "paper." + (rows - 1) + ".name";
        for (int i = 0; i < rows; i++) {
            if (page.locator("[name='paper." + i + ".name']").inputValue().startsWith("Báo cáo")) {
                row = "paper." + i + ".name";
            }
        }
        page.fill("[name='" + row + "']", "Báo cáo bãi thả");
        page.locator("button[value='publish']").first().click();
        assertThat(page.locator("#affected").textContent())
                .contains("“Báo cáo về bãi thả” đổi thành “Báo cáo bãi thả”");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.locator("button[value='publish.rename']").click();
        page.waitForURL("**?done=published");
        // Every node hears of a published layer within two seconds.
        page.waitForTimeout(3000);
        page.navigate(TABLE);
        assertThat(page.locator("#part-p").textContent()).contains("Báo cáo bãi thả");
        assertThat(page.locator("main").textContent()).doesNotContain("Người dân đang thấy danh sách thường");
    }

    @Test
    void shouldLeaveNothingOfWeightUnseenAndPublishBothAtOnce(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.phoneWithoutScript());
        page.navigate("/staff/procedures/" + BOTH + "/plain");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.locator("mark").allTextContents()).contains("15 ngày làm việc");
        assertThat(page.locator(".left").first().textContent()).contains("Bãi ở đảo");
        page.locator("button[value='publish.both']").first().click();
        assertThat(page.locator(".error-summary").textContent()).contains("Chỗ này cần anh/chị xem");
        page.locator(".left .doubtful button[value$='.TIME']").first().click();
        assertThat(page.locator("[name='channel.DIRECT.time']").inputValue()).contains("Bãi ở đảo");
        assertThat(page.locator("fieldset[id^='step-'] textarea").all().stream().map(Locator::inputValue))
                .anyMatch(text -> text.contains("trong 07 ngày"));
        page.locator("[name='left'], [name$='.confirmed'][type=checkbox]").all().forEach(Locator::check);
        page.fill("[name='ask.0.text']", "Diều của anh/chị có sáo không?");
        Browser.screenshot(page, "plain-review-phone");
        page.locator("button[value='publish.both']").first().click();
        page.waitForURL("**?done=published_both");
        assertThat(page.locator("[role=status]").textContent()).contains("lớp dễ hiểu và bảng hỏi");
        page.waitForTimeout(3000);
        page.navigate("/thu-tuc/" + BOTH + "/giay-to");
        assertThat(page.locator("main").textContent()).contains("Diều của anh/chị có sáo không?");
    }

    @Test
    void shouldShowTheTableAgainWhenItHasChanged(RunningServer server, Browser browser) {
        Page page = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        page.navigate("/staff/procedures/" + CHANGED + "/plain");
        Browser.screenshot(page, "plain-review-desktop");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.locator(".next-open").textContent()).contains("chỗ cần xem");
        page.locator("[name='left'], [name$='.confirmed'][type=checkbox]").all().forEach(Locator::check);
        assertThat(page.locator(".row.doubtful").count()).isZero();
        assertThat(page.locator(".next-open").isVisible()).isFalse();
        page.locator("[name$='.when']:visible").first().fill("diều dài hơn một mét");
        page.locator("button[value='publish.both']").first().click();
        assertThat(page.locator(".notice.warning").textContent()).contains("bảng hỏi đã đổi");
        assertThat(page.locator("[name='ask.0.text']").inputValue()).contains("diều dài hơn một mét");
        page.locator("button[value='publish.both']").first().click();
        page.waitForURL("**?done=published_both");
    }
}
