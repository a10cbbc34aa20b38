package vn.motcua.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which passwords staff may choose: long ones, and none that everybody tries first.
///
/// Length is what counts; rules about capitals and digits only make people write passwords down.
public final class PasswordRules {
    public static final int SHORTEST = 12;
    /// Longer ones would only cost the server time.
    public static final int LONGEST = 200;

    /// What people choose when they must choose something, reduced to letters.
    private static final Set<String> COMMON = Set.of(
            "",
            "password",
            "passwordpassword",
            "passw",
            "pass",
            "matkhau",
            "matkhaumatkhau",
            "admin",
            "administrator",
            "quantri",
            "quantrivien",
            "qwerty",
            "qwertyuiop",
            "qwertyqwerty",
            "asdfghjkl",
            "abc",
            "abcd",
            "abcdef",
            "iloveyou",
            "letmein",
            "welcome",
            "anhyeuem",
            "emyeuanh",
            "danang",
            "danangdanang",
            "vietnam",
            "motcua",
            "motcuadientu",
            "hanhchinhcong",
            "canbo",
            "congchuc",
            "thanhphodanang");

    private PasswordRules() {}

    /// Key of the sentence that says what is wrong; empty when the password may be used.
    public static Optional<String> fault(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("identity.error.password_short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("identity.error.password_long");
        }
        return isGuessable(password.toLowerCase(Locale.ROOT), username)
                ? Optional.of("identity.error.password_common")
                : Optional.empty();
    }

    private static boolean isGuessable(String password, String username) {
        String letters = password.replaceAll("[^\\p{L}]", "");
        boolean few = password.chars().distinct().count() < 5;
        return few || COMMON.contains(letters) || letters.equals(username.replaceAll("[^a-z]", ""));
    }
}
