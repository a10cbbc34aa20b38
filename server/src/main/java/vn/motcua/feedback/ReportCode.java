package vn.motcua.feedback;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The code by which a citizen follows a report (mã phản ánh), such as `PA-2611-7K3F-9QTM`.
///
/// Year and month, seven random characters and a check character. Nothing that sounds or looks alike is used (no 0/O,
/// 1/I/L, 8/B, 5/S, 2/Z pairs: the letter of each pair is left out). Thirteen thousand million codes a month and a
/// limit on look-ups keep reports from being guessed; every single mistyped character is noticed.
public record ReportCode(String value) {
    static final String ALPHABET = "23456789ACDEFGHJKMNPQRTUVWXY";
    private static final int RANDOM_CHARACTERS = 7;
    private static final int LENGTH = 4 + RANDOM_CHARACTERS + 1;

    public ReportCode {
        if (parse(value).isEmpty() || !value.equals(display(bare(value)))) {
            throw new IllegalArgumentException("not a report code");
        }
    }

    public static ReportCode next(YearMonth month, RandomGenerator random) {
        var body = new StringBuilder("%02d%02d".formatted(month.getYear() % 100, month.getMonthValue()));
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        body.append(check(body.toString()));
        return new ReportCode(display(body.toString()));
    }

    /// Reads a code as people type it: any case, with or without `PA` and dashes, with spaces.
    public static Optional<ReportCode> read(String typed) {
        return parse(typed).map(ReportCode::new);
    }

    private static Optional<String> parse(String typed) {
        String bare = bare(typed);
        if (bare.length() != LENGTH || !bare.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        boolean known = bare.substring(4).chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        if (!known || check(bare.substring(0, LENGTH - 1)) != bare.charAt(LENGTH - 1)) {
            return Optional.empty();
        }
        return Optional.of(display(bare));
    }

    private static String bare(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.startsWith("PA") && plain.length() > LENGTH ? plain.substring(2) : plain;
    }

    private static String display(String bare) {
        return "PA-" + bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8);
    }

    /// Luhn's sum over an alphabet of even size: sees any one wrong character and nearly every swap of neighbours.
    private static char check(String body) {
        int size = ALPHABET.length();
        int sum = Integer.parseInt(body.substring(0, 4)) % size;
        for (int i = 4; i < body.length(); i++) {
            int digit = ALPHABET.indexOf(body.charAt(i));
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted / size + weighted % size;
        }
        return ALPHABET.charAt((size - sum % size) % size);
    }

    @Override
    public String toString() {
        return value;
    }
}
