package vn.motcua.survey;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The unguessable part of a service point's address: twenty symbols of [ShortCode]'s alphabet in small letters, 99
// bits.
public record LinkToken(String value) {
    private static final int LENGTH = 20;
    private static final Pattern SHAPE = Pattern.compile("[2-9a-hjkmnp-z]{20}");

    public LinkToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a link token");
        }
    }

    /// Empty when this cannot be a token, so nobody needs to look it up.
    public static Optional<LinkToken> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    /// @param random must be unpredictable, as `SecureRandom` is
    static LinkToken random(RandomGenerator random) {
        var token = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            token.append(Character.toLowerCase(ShortCode.ALPHABET.charAt(random.nextInt(ShortCode.ALPHABET.length()))));
        }
        return new LinkToken(token.toString());
    }

    /// Where the survey is answered, below the public address.
    public String path() {
        return "/danh-gia/" + value;
    }
}
