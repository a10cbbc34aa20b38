package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "motcua.localhost:80"})
    void shouldAnswerOnItsOwnMachine(String host) {
        assertThat(DemoGuard.isThisMachine(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "192.168.1.5:8080",
                "",
                "a b"
            })
    void shouldNotAnswerUnderAnotherName(String host) {
        assertThat(DemoGuard.isThisMachine(host)).isFalse();
    }
}
