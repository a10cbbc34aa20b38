package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.secret.FieldCipher;

class FormTicketsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final UUID POINT = UUID.randomUUID();
    private static final FieldCipher CIPHER = new FieldCipher(new MotcuaSettings(
            Path.of("unused"), MotcuaSettings.Mode.DEMO, "http://localhost", false, "48", "a secret for tests"));

    @Test
    void shouldBeGoodForItsPointOnly() {
        String ticket = at(NOON).issue(POINT);

        assertThat(at(NOON.plusSeconds(30)).isGood(ticket, POINT)).isTrue();
        assertThat(at(NOON.plusSeconds(30)).isGood(ticket, UUID.randomUUID())).isFalse();
    }

    @Test
    void shouldExpire() {
        String ticket = at(NOON).issue(POINT);

        assertThat(at(NOON.plus(FormTickets.GOOD_FOR).minusSeconds(1)).isGood(ticket, POINT))
                .isTrue();
        assertThat(at(NOON.plus(FormTickets.GOOD_FOR).plusSeconds(1)).isGood(ticket, POINT))
                .isFalse();
    }

    @Test
    void shouldNotBeForged() {
        String ticket = at(NOON).issue(POINT);
        String later = "zzzzzz" + ticket.substring(ticket.indexOf('.'));

        for (String forged : new String[] {"", ".", "x.y.z", later, ticket + "0", "a".repeat(500)}) {
            assertThat(at(NOON).isGood(forged, POINT)).as(forged).isFalse();
        }
        assertThat(at(NOON).issue(POINT)).isNotEqualTo(ticket);
    }

    private static FormTickets at(Instant now) {
        return new FormTickets(CIPHER, Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh")));
    }
}
