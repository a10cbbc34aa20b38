package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class ProcedurePagesIT {
    @Test
    void shouldLeadFromWordsToTheChecklistWithoutScript(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/thu-tuc");
        page.fill("#query", "dang ky ket hon");
        page.click(".ask-row button");
        Browser.screenshot(page, "procedure-search-phone");
        page.click(".card-list a >> nth=0");
        Browser.screenshot(page, "procedure-phone");

        assertThat(page.locator("h1").textContent()).containsIgnoringCase("kết hôn");
        assertThat(page.locator(".checklist input").count()).isPositive();
        assertThat(page.locator(".pairs").last().textContent()).contains("QĐ");
    }

    @Test
    void shouldKeepTicksOnThePhoneAndFit(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc/1.001193");
        page.check("#paper0");
        PlaywrightAssertions.assertThat(page.locator("[data-progress-text]")).containsText("1 /");
        page.reload();
        PlaywrightAssertions.assertThat(page.locator("#paper0")).isChecked();

        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void shouldSearchWhileTyping(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        page.locator("#query").pressSequentially("khai sin");
        PlaywrightAssertions.assertThat(page.locator("#results .card-list a").first())
                .containsText(
                        "khai sinh",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setIgnoreCase(true));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void shouldLeadOnWhenNothingIsFound(Browser browser) {
        Page page = browser.phone();
        page.navigate("/thu-tuc?query=%3Czzzzqq%3E");
        Browser.screenshot(page, "procedure-none-phone");

        assertThat(page.locator("#results").textContent()).contains("<zzzzqq>");
        assertThat(page.locator("#results a[href^='tel:1022']").count()).isEqualTo(1);
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldSpeakEnglishAround(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/thu-tuc/1.001193?lang=en");
        Browser.screenshot(page, "procedure-desktop-en");

        assertThat(page.locator("h1").getAttribute("lang")).isEqualTo("vi");
        assertThat(page.locator("[data-module=checklist] h2").textContent()).contains("What to bring");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldShowEditorsRecordsAndSources(RunningServer server, Browser browser) {
        Page page = browser.desktop();
        SignedIn.as(server, Role.CATALOGUE_EDITOR).in(page);
        page.navigate("/staff/procedures?q=1.001193");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        Browser.screenshot(page, "staff-procedures");
        page.click("td a");
        Browser.screenshot(page, "staff-procedure");

        assertThat(page.locator("h1").textContent()).contains("1.001193");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }
}
