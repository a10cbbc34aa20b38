package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "aaaaaaaaaaaaaa",
                "Password1234",
                "matkhau12345",
                "qwertyuiop12",
                "Administrator2026!",
                "nguyenvana123",
                "danang-123456789"
            })
    void shouldRefuseWhatEverybodyTriesFirst(String password) {
        assertThat(PasswordRules.fault(password, "nguyenvana")).hasValue("identity.error.password_common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ngắn quá", "elevenchars"})
    void shouldRefuseShortOnes(String password) {
        assertThat(PasswordRules.fault(password, "nguyenvana")).hasValue("identity.error.password_short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chiều nay trời mưa to", "correct horse battery staple", "motcua-chay-thu"})
    void shouldAcceptASentence(String password) {
        assertThat(PasswordRules.fault(password, "nguyenvana")).isEmpty();
    }

    @Test
    void shouldRefuseOneThatWouldOnlyCostTime() {
        assertThat(PasswordRules.fault("dài lắm ".repeat(40), "nguyenvana")).hasValue("identity.error.password_long");
    }
}
