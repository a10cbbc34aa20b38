package vn.motcua.area;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.NameResolution.Basis;
import vn.motcua.area.UnitMention.Strength;

/// Judges from the words around it whether a bare name in a sentence is a unit, a street, a landmark or chance.
final class SurroundingWords {
    /// After these, a name is the name of a street, not of a ward.
    private static final Set<String> STREET =
            Set.of("duong", "d", "pho", "kiet", "k", "hem", "ngo", "ngach", "so", "ql", "dt", "dh", "street");
    /// After these and a number, a name is that of the unit: "tổ 12 Hòa Minh".
    private static final Set<String> NEIGHBOURHOOD = Set.of("to", "thon", "pho", "khoi", "khu", "tdp", "tt");
    /// After these, a name is part of the name of a landmark, which mostly, not always, stands in the unit.
    private static final Set<String> LANDMARK = Set.of(
            "truong", "thpt", "thcs", "hoc", "vien", "cho", "cau", "nghiep", "kcn", "xe", "song", "ho", "bien", "dao",
            "deo", "ga", "dong", "thi", "cu", "ty", "chua", "dinh", "nui", "cang", "san", "toa", "kdt", "kdc");
    private static final Set<String> PLACE =
            Set.of("o", "tai", "thuoc", "vuc", "khu", "gan", "ve", "tren", "dan", "ubnd");
    /// Names that are also ordinary words, names of streets, or provinces elsewhere.
    private static final Set<String> EVERYDAY = Set.of(
            "binh an",
            "binh minh",
            "binh duong",
            "binh dinh",
            "binh thuan",
            "phu tho",
            "tay ho",
            "duy tan",
            "tien phong",
            "truong xuan",
            "an phu",
            "dai dong",
            "thanh binh",
            "tien loc",
            "tan binh",
            "tan an",
            "nam duong",
            "binh tri",
            "dai an",
            "hoi an",
            "an my",
            "tam hai");

    private SurroundingWords() {}

    static Strength strength(List<Syllable> all, int at, int length, String text, List<UnitName> names) {
        if (length == all.size()) {
            return Strength.BARE;
        }
        if (length == 1) {
            // "Ba", "Tư", "Lăng": real communes, but only when they are called so.
            return Strength.NONE;
        }
        Syllable before = wordBefore(all, at, text);
        if (before != null && isStreetOrHalfWord(all, at, before)) {
            return Strength.NONE;
        }
        boolean province = names.stream().allMatch(n -> n.basis() == Basis.PROVINCE);
        boolean landmark = before != null && LANDMARK.contains(before.folded());
        return province || landmark || isProbablyChance(all.subList(at, at + length), before, names.getFirst())
                ? Strength.WEAK
                : Strength.BARE;
    }

    /// The syllable right before, unless a comma or the end of a sentence stands between.
    private static @Nullable Syllable wordBefore(List<Syllable> all, int at, String text) {
        if (at == 0) {
            return null;
        }
        Syllable before = all.get(at - 1);
        String between = text.substring(before.end(), all.get(at).start());
        boolean shortened = between.strip().equals(".") && before.raw().length() <= 2 && !before.isNumber();
        return between.isBlank() || shortened ? before : null;
    }

    private static boolean isStreetOrHalfWord(List<Syllable> all, int at, Syllable before) {
        if (before.isNumber()) {
            return at < 2 || !NEIGHBOURHOOD.contains(all.get(at - 2).folded());
        }
        // "xã hội an toàn": the two syllables are halves of other words.
        return STREET.contains(before.folded()) || before.folded().equals("xa");
    }

    private static boolean isProbablyChance(List<Syllable> typed, @Nullable Syllable before, UnitName name) {
        boolean capitalised =
                typed.getFirst().isCapitalised() && typed.getLast().isCapitalised();
        boolean afterPlaceWord = before == null || PLACE.contains(before.folded());
        if (EVERYDAY.contains(name.foldedKey())) {
            return !(capitalised && (name.basis() == Basis.TODAY || afterPlaceWord));
        }
        boolean unmarked = typed.stream().allMatch(Syllable::isUnmarked);
        return unmarked && !capitalised && !afterPlaceWord;
    }
}
