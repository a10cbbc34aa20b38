package vn.motcua.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.agency.OpeningHours;

class CentreOfficesTest {
    @Test
    void shouldSayOpeningHoursAsPeopleDo() {
        assertThat(new OpeningHours("Mo-Fr 07:30-11:30,13:30-17:00; Sa 07:30-11:30").spoken())
                .isEqualTo("thứ Hai đến thứ Sáu 07:30–11:30, 13:30–17:00; thứ Bảy 07:30–11:30");
        assertThat(new OpeningHours("24/7").spoken()).isEqualTo("cả ngày, cả tuần");
        assertThat(new OpeningHours("").spoken()).isEmpty();
    }

    @Test
    void shouldReadPhoneAndMailOutOfWhatWasTyped() {
        assertThat(ReportsInChat.contact("gọi tôi số 0905 123 456 hoặc a.b@example.org nhé"))
                .satisfies(contact -> {
                    assertThat(contact.phone()).isEqualTo("0905 123 456");
                    assertThat(contact.email()).isEqualTo("a.b@example.org");
                });
        assertThat(ReportsInChat.contact("không").isEmpty()).isTrue();
    }
}
