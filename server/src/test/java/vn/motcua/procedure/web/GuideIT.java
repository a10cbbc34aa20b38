package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class GuideIT {
    @Test
    void shouldLeadThroughAFamilyEventWithoutScript(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/thu-tuc");
        page.getByText("Hướng dẫn từng bước").first().click();
        page.getByText("Người thân qua đời").click();
        page.check("#estate-khong");
        page.check("#insured-co");
        page.locator("main form button").click();
        Browser.screenshot(page, "guide-phone");

        assertThat(page.isChecked("#insured-co")).isTrue();
        assertThat(page.locator("ol.steps").textContent())
                .contains("Đăng ký khai tử", "Trong 15 ngày", "tử tuất")
                .doesNotContain("Sang tên sổ đỏ");
    }

    @Test
    void shouldBeReadableByEverybody(Browser browser) {
        Page page = browser.phone();
        page.navigate("/su-kien");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.navigate("/su-kien/sinh-con");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(page.navigate("/su-kien/khong-co").status()).isEqualTo(404);
    }
}
