package vn.motcua.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The code under a QR code, for phones that cannot scan (mã ngắn): seven random symbols and a check symbol, shown as
/// `K7M4-PX9Q`.
///
/// The alphabet has 31 symbols, a prime, without 0, O, 1, I, L. The check is a weighted sum modulo 31 with different
/// weights, so every single wrong symbol and every swap of two is noticed.
public record ShortCode(String value) {
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int DATA = 7;

    public ShortCode {
        if (!isConsistent(value)) {
            throw new IllegalArgumentException("not a short code");
        }
    }

    /// Reads what a person typed: small letters, spaces and hyphens do not matter.
    ///
    /// @return empty when the code is mistyped
    public static Optional<ShortCode> parse(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–—._]", "");
        return isConsistent(bare) ? Optional.of(new ShortCode(bare)) : Optional.empty();
    }

    static ShortCode random(RandomGenerator random) {
        var data = new StringBuilder(DATA + 1);
        for (int i = 0; i < DATA; i++) {
            data.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ShortCode(data.append(check(data)).toString());
    }

    /// As printed, in two groups of four.
    public String printed() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }

    private static boolean isConsistent(String text) {
        return text.length() == DATA + 1
                && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && check(text.substring(0, DATA)) == text.charAt(DATA);
    }

    private static char check(CharSequence data) {
        int sum = 0;
        for (int i = 0; i < DATA; i++) {
            sum += (i + 2) * ALPHABET.indexOf(data.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
