package vn.motcua.nlp.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The shape of a Vietnamese syllable (cấu tạo âm tiết): which onsets and rimes exist, diacritics aside.
public final class SyllableShape {
    private static final List<String> ONSETS = List.of(
                    "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
                    "qu", "r", "s", "t", "th", "tr", "v", "x")
            .stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final Set<String> RIMES = Set.of(
            ("a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iem ien ieng iep iet"
                            + " iec ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo"
                            + " oet oi om on ong ooc oong op ot u ua uan uang uanh uat uay uc ue uech uenh ui um un ung uo"
                            + " uoc uoi uom uon uong uot uou uop up ut uu uy uya uych uyen uyet uynh uyt uyu y yem yen yet yeu"
                            + " ym yn ynh ych yt")
                    .split(" "));

    /// Every syllable there can be, and where its rime starts: of several ways to read it the longest onset counts.
    private static final Map<String, Integer> RIME_STARTS = rimeStarts();

    private SyllableShape() {}

    private static Map<String, Integer> rimeStarts() {
        var starts = new HashMap<String, Integer>();
        ONSETS.forEach(onset -> RIMES.forEach(rime -> starts.putIfAbsent(onset + rime, onset.length())));
        RIMES.forEach(rime -> starts.putIfAbsent(rime, 0));
        return Map.copyOf(starts);
    }

    /// Says whether the folded letters could be one syllable.
    public static boolean isPossible(String folded) {
        return rimeStart(folded) >= 0;
    }

    /// Returns where the rime starts, or -1 when the letters are no Vietnamese syllable.
    static int rimeStart(String folded) {
        return RIME_STARTS.getOrDefault(folded, -1);
    }
}
