package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class ProcedurePageIT {
    @BeforeAll
    static void importOneRecord(RunningServer server, @TempDir Path folder) throws Exception {
        SampleRecords.write(folder, "9.100001", SampleRecords.record("9.100001", "Xin phép thả diều trên bãi biển"));
        server.get(ProcedureImport.class).run(folder, false, progress -> {});
        for (int i = 0; i < 100; i++) {
            if (server.get(ProcedureCatalogue.class)
                    .item(new ProcedureCode("9.100001"))
                    .isPresent()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the record was not served");
    }

    @Test
    void shouldLetPeopleBrowseWithoutTyping(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/thu-tuc");
        Browser.screenshot(page, "procedure-browse-phone");
        page.getByText("Sinh con").first().click();

        assertThat(page.url()).contains("event=BIRTH");
        assertThat(page.locator("#results").textContent()).contains("Đăng ký khai sinh cho con");
    }

    @Test
    void shouldShowEnglishNamesToEnglishReaders(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc?lang=en");
        page.locator("#query").pressSequentially("birth regis");
        // What was found for the first letters may still stand there.
        page.waitForFunction(
                "() => document.querySelector('#results .card-list a')?.textContent === 'Birth registration'");
        assertThat(page.locator(".card-list a").first().textContent()).isEqualTo("Birth registration");
        assertThat(page.locator(".card-list .hint").first().textContent()).isEqualTo("Đăng ký khai sinh cho con");
        Browser.screenshot(page, "procedure-results-english-phone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();

        page.navigate("/thu-tuc/1.001193");
        assertThat(page.locator("h1").textContent()).isEqualTo("Birth registration");
        assertThat(page.title()).startsWith("Birth registration");
        assertThat(page.locator("article").textContent())
                .contains("Đăng ký khai sinh cho con", "Thủ tục đăng ký khai sinh");
        assertThat(page.content()).contains("\"alternateName\":[\"Thủ tục đăng ký khai sinh\",\"Birth registration\"]");
        Browser.screenshot(page, "procedure-english-phone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldFindByButtonWithoutScriptAndKeepTheWords(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/thu-tuc");
        page.fill("#query", "lam khai sinh cho be");
        page.locator(".ask-row button").click();

        assertThat(page.inputValue("#query")).isEqualTo("lam khai sinh cho be");
        assertThat(page.locator(".card-list a").first().textContent()).isEqualTo("Đăng ký khai sinh cho con");
        page.locator(".card-list a").first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Đăng ký khai sinh cho con");
        assertThat(page.locator(".checklist input").count())
                .as("without script a plain list")
                .isZero();
    }

    @Test
    void shouldSayHowItReadsWordsTypedWithoutMarks(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/thu-tuc?query=lam+giay+khai+sinh+cho+con+het+bao+nhieu+tien");
        Locator reading = page.locator("#results .reading");
        assertThat(reading.textContent()).isEqualTo("Ý anh/chị là: làm giấy khai sinh cho con hết bao nhiêu tiền?");
        Browser.screenshot(page, "procedure-reading-phone");
        assertFits(page);
        String first = page.locator(".card-list a").first().textContent();
        reading.locator("a").click();

        assertThat(page.inputValue("#query")).isEqualTo("làm giấy khai sinh cho con hết bao nhiêu tiền");
        assertThat(page.locator(".card-list a").first().textContent()).isEqualTo(first);
        assertThat(page.locator(".reading").count())
                .as("nothing left to restore")
                .isZero();
        for (String unsure : List.of("zzqqxx", "ma", "birth+certificate+for+my+child")) {
            page.navigate("/thu-tuc?query=" + unsure);
            assertThat(page.locator(".reading").count()).as(unsure).isZero();
        }
    }

    @Test
    void shouldAskInEnglishWhetherItWasMeantAndStayAccessible(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc?lang=en&query=lam+giay+khai+sinh+cho+con");
        assertThat(page.locator(".reading").textContent()).isEqualTo("Did you mean: làm giấy khai sinh cho con?");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldSearchWhileTyping(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc");
        page.locator("#query").pressSequentially("chung thuc chu k");
        page.locator("#results .card-list").waitFor();

        assertThat(page.locator("#results").textContent().toLowerCase(java.util.Locale.ROOT))
                .contains("chữ ký");
        assertThat(page.url()).contains("query=chung");
        Browser.screenshot(page, "procedure-results-phone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertFits(page);
    }

    @Test
    void shouldPageThroughManyResultsAndNarrowThem(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/thu-tuc?level=COMMUNE");
        assertThat(page.locator(".card-list > li").count()).isEqualTo(SearchAddress.SIZE);
        page.locator("a[rel=next]").click();

        assertThat(page.url()).contains("page=2").contains("level=COMMUNE");
        page.locator("summary").first();
        page.selectOption("#field", "Hộ tịch");
        page.locator(".narrow button").click();
        assertThat(page.locator(".card-list .source").first().textContent()).contains("Hộ tịch");
        Browser.screenshot(page, "procedure-narrowed-phone");
    }

    @Test
    void shouldNeverEndInADeadEnd(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc?query=zzqqxx");
        Browser.screenshot(page, "procedure-nothing-phone");

        assertThat(page.locator("#results").textContent()).contains("zzqqxx");
        assertThat(page.locator("#results a[href^='/tro-ly?hoi=']").count()).isPositive();
        assertThat(page.locator("#results a[href='tel:1022']").count()).isPositive();
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.navigate("/thu-tuc?query=1.001193");
        assertThat(page.url()).as("a code leads to its page").endsWith("/thu-tuc/1.001193");
        page.navigate("/thu-tuc?query=khai+sinh&level=MINISTRY&field=Nowhere");
        assertThat(page.locator("#results").textContent()).contains("khai sinh");
    }

    @Test
    void shouldShowWhatToBringAndKeepTicksOnThePhone(Browser browser) {
        Page page = browser.phone();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate("/thu-tuc/1.001193");
        Locator boxes = page.locator(".checklist input");
        boxes.first().waitFor();
        boxes.first().check();
        assertThat(page.locator(".checklist-progress strong").textContent()).isEqualTo("Đã có 1 / 3");
        Browser.screenshot(page, "procedure-page-phone");
        page.reload();
        boxes.first().waitFor();

        assertThat(boxes.first().isChecked()).isTrue();
        assertThat(page.locator(".facts").textContent())
                .contains("3 loại cần chuẩn bị")
                .contains("Hồ sơ không ghi mức phí")
                .doesNotContain("Miễn phí");
        assertThat(page.locator("article").textContent()).contains("163/QĐ-BTP").contains("01/07/2026");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(complaints)
                .as("the content security policy allows everything here")
                .isEmpty();
        assertFits(page);
    }

    @Test
    void shouldSayFreeOnlyWithAnExplicitZeroAndAmountsAsPeopleWriteThem(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc/2.001680");
        assertThat(page.locator(".facts").textContent()).contains("Không thu");
        page.navigate("/thu-tuc/1.004873");
        assertThat(page.locator(".facts").textContent()).doesNotContain("Không thu");
        page.navigate("/thu-tuc/9.100001");
        assertThat(page.locator(".facts").textContent()).contains("20.000 đồng");
    }

    @Test
    void shouldMakeAnImportedRecordReadableAndShowScriptAsText(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc/9.100001");
        page.locator(".checklist input").first().waitFor();
        Browser.screenshot(page, "procedure-imported-phone");

        assertThat(page.locator("[data-counted] li").count()).isEqualTo(2);
        assertThat(page.locator("article").textContent())
                .contains("Chỉ cần trong một số trường hợp")
                .contains("Lưu ý về giấy tờ (1)")
                .contains("<script>alert(1)</script>");
        assertThat(page.locator("details.official").count()).isEqualTo(1);
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertFits(page);
    }

    @Test
    void shouldSpeakEnglishAndAnswerUnknownCodesWithAPage(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/thu-tuc/1.001193?lang=en");
        Browser.screenshot(page, "procedure-page-desktop-english");
        assertThat(page.locator("article").textContent()).contains("Steps").contains("Where this comes from");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.navigate("/thu-tuc/9.999999").status()).isEqualTo(404);
        page.navigate("/thu-tuc?lang=vi");
        Browser.screenshot(page, "procedure-browse-desktop");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    private static void assertFits(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out sideways")
                .isTrue();
    }
}
