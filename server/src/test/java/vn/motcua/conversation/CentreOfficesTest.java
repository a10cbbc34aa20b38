package vn.motcua.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CentreOfficesTest {
    @Test
    void shouldSayOpeningHoursAsPeopleDo() {
        assertThat(CentreOffices.hours("Mo-Fr 07:30-11:30,13:30-17:00; Sa 07:30-11:30"))
                .isEqualTo("thứ Hai đến thứ Sáu 07:30–11:30, 13:30–17:00; thứ Bảy 07:30–11:30");
        assertThat(CentreOffices.hours("24/7")).isEqualTo("cả ngày, cả tuần");
        assertThat(CentreOffices.hours("")).isEmpty();
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
