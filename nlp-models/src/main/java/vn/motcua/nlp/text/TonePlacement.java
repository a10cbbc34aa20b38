package vn.motcua.nlp.text;

/// Where the tone mark stands in *oa*, *oe*, *uy* and after *qu* (vị trí dấu thanh): moved to the last vowel.
final class TonePlacement {
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";
    private static final String PLAIN_VOWELS = "aeiyâêôơăo";
    private static final String[] TONED_VOWELS = {
        "àáảãạ", "èéẻẽẹ", "ìíỉĩị", "ỳýỷỹỵ", "ầấẩẫậ", "ềếểễệ", "ồốổỗộ", "ờớởỡợ", "ằắẳẵặ", "òóỏõọ"
    };

    private TonePlacement() {}

    static String unify(String lower) {
        return mayMove(lower) ? moved(lower) : lower;
    }

    /// Whether a letter whose tone could belong elsewhere stands before another at all.
    private static boolean mayMove(String lower) {
        for (int i = 0; i + 1 < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'ò'
                    && (TONED_O.indexOf(c) >= 0 || TONED_U.indexOf(c) >= 0)
                    && PLAIN_VOWELS.indexOf(lower.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String moved(String lower) {
        var result = new StringBuilder(lower);
        for (int i = 0; i + 1 < result.length(); i++) {
            char next = result.charAt(i + 1);
            int onO = TONED_O.indexOf(result.charAt(i));
            int onU = TONED_U.indexOf(result.charAt(i));
            if (onO >= 0 && (next == 'a' || next == 'e')) {
                move(result, i, 'o', onO);
            } else if (onU >= 0 && (next == 'y' || isGlide(result, i)) && PLAIN_VOWELS.indexOf(next) >= 0) {
                move(result, i, 'u', onU);
            }
        }
        return result.toString();
    }

    private static boolean isGlide(CharSequence text, int index) {
        return index > 0 && text.charAt(index - 1) == 'q';
    }

    private static void move(StringBuilder text, int index, char bare, int tone) {
        int vowel = PLAIN_VOWELS.indexOf(text.charAt(index + 1));
        text.setCharAt(index, bare);
        text.setCharAt(index + 1, TONED_VOWELS[vowel].charAt(tone));
    }
}
