package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/staff", "/staff/feedback", "/staff/feedback/PA-1?page=2&lang=en"})
    void shouldKeepAPathOfTheConsole(String next) {
        assertThat(LocalPath.orHome(next)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "https://evil.example/staff",
                "/\\evil.example",
                "/staff/\\evil.example",
                "/staff//evil.example",
                "/staff/../evil",
                "/staff.evil.example",
                "/staff@evil.example",
                "/staff/sign-out",
                "/staff/sign-in?next=/staff/sign-in",
                "/staff/a\r\nSet-Cookie: x=1",
                "javascript:alert(1)"
            })
    void shouldGoHomeInsteadOfAnywhereElse(String next) {
        assertThat(LocalPath.orHome(next)).isEqualTo("/staff");
    }
}
