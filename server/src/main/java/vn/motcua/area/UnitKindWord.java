package vn.motcua.area;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A word that says which kind of unit a name is (phường, xã, quận…), spelled out or shortened.
///
/// @param length how many syllables it takes
record UnitKindWord(Kind kind, int length) {
    /// What a kind word can announce; commune level and district level are matched against different names.
    enum Kind {
        WARD,
        COMMUNE,
        TOWNSHIP,
        SPECIAL_ZONE,
        URBAN_DISTRICT,
        RURAL_DISTRICT,
        DISTRICT_TOWN,
        CITY,
        PROVINCE;

        boolean isCommuneLevel() {
            return ordinal() <= SPECIAL_ZONE.ordinal();
        }
    }

    private static final Map<String, UnitKindWord> WORDS = Map.ofEntries(
            word(Kind.WARD, "phường"),
            word(Kind.WARD, "p"),
            word(Kind.WARD, "f"),
            word(Kind.WARD, "ward"),
            word(Kind.COMMUNE, "xã"),
            word(Kind.COMMUNE, "x"),
            word(Kind.COMMUNE, "commune"),
            word(Kind.TOWNSHIP, "thị trấn"),
            word(Kind.TOWNSHIP, "tt"),
            word(Kind.SPECIAL_ZONE, "đặc khu"),
            word(Kind.URBAN_DISTRICT, "quận"),
            word(Kind.URBAN_DISTRICT, "q"),
            word(Kind.RURAL_DISTRICT, "huyện"),
            word(Kind.RURAL_DISTRICT, "h"),
            word(Kind.DISTRICT_TOWN, "thị xã"),
            word(Kind.DISTRICT_TOWN, "tx"),
            word(Kind.CITY, "thành phố"),
            word(Kind.CITY, "tp"),
            word(Kind.PROVINCE, "tỉnh"));
    private static final Set<String> RISKY_LETTERS = Set.of("x", "h", "f");

    private static Map.Entry<String, UnitKindWord> word(Kind kind, String written) {
        List<Syllable> syllables = Syllable.of(written);
        String accented =
                String.join(" ", syllables.stream().map(Syllable::accented).toList());
        return Map.entry(accented, new UnitKindWord(kind, syllables.size()));
    }

    /// The kind word that ends right before this syllable, if there is one.
    static @Nullable UnitKindWord endingBefore(List<Syllable> text, int index, String source) {
        for (int length = 2; length >= 1; length--) {
            if (index - length < 0) {
                continue;
            }
            UnitKindWord found = match(text.subList(index - length, index));
            if (found != null && found.length == length && isMeant(text, index, length, source)) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable UnitKindWord match(List<Syllable> syllables) {
        String accented =
                String.join(" ", syllables.stream().map(Syllable::accented).toList());
        UnitKindWord exact = WORDS.get(accented);
        if (exact != null || syllables.stream().anyMatch(s -> !s.isUnmarked())) {
            return exact;
        }
        return WORDS.entrySet().stream()
                .filter(e -> Syllable.folded(e.getKey()).equals(accented))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean isMeant(List<Syllable> text, int index, int length, String source) {
        Syllable last = text.get(index - 1);
        Syllable next = text.get(index);
        String between = source.substring(last.end(), next.start());
        if (between.contains(",") || between.contains(";") || between.contains("\n")) {
            return false;
        }
        if (length == 1 && RISKY_LETTERS.contains(last.folded())) {
            return between.startsWith(".") || last.isCapitalised();
        }
        // "xã hội" (society) is a word of its own.
        return !(last.folded().equals("xa") && next.folded().equals("hoi") && !next.isCapitalised());
    }
}
