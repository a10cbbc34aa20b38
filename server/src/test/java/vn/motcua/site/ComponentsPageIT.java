package vn.motcua.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.Role;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

/// The style sheet, judged on the page that shows every component.
@ExtendWith(RunningServer.class)
class ComponentsPageIT {
    @Test
    void shouldBeReadableOnAPhoneAndAtADeskInLightAndDark(RunningServer server, Browser browser) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page phone = browser.phone();
            phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            check(server, phone, "components-phone-" + scheme);
            Page desktop = browser.desktop();
            desktop.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            check(server, desktop, "components-desktop-" + scheme);
        }
    }

    private static void check(RunningServer server, Page page, String name) {
        SignedIn.as(server, Role.ADMINISTRATOR).in(page);
        page.navigate("/staff/components");
        Browser.screenshot(page, name);
        assertThat(Browser.accessibilityFaults(page)).as(name).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s: nothing sticks out sideways", name)
                .isTrue();
        page.context().close();
    }
}
