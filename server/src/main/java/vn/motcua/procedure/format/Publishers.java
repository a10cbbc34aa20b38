package vn.motcua.procedure.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells from the number of a decision who published it: `163/QĐ-BTP` is the Ministry of Justice (Bộ Tư pháp).
public final class Publishers {
    private static final Map<Pattern, String> CENTRAL = central();
    private static final Pattern LOCAL =
            Pattern.compile("UBND|Q[ĐD]-VP|HĐND|TTR-S|TTPVHCC|DACTHU|SNN|SKHCN|SỞ", Pattern.CASE_INSENSITIVE);

    private Publishers() {}

    /// Name of the central body; empty when the number tells none.
    public static String of(String decision) {
        String number = decision.toUpperCase(Locale.ROOT);
        return CENTRAL.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(number).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /// Whether a province's body decided it.
    static boolean isLocal(String decision) {
        return of(decision).isEmpty() && LOCAL.matcher(decision).find();
    }

    private static Map<Pattern, String> central() {
        Map<Pattern, String> bodies = new LinkedHashMap<>();
        for (var row : DataTable.rows("/catalogue/publishers.tsv", 2)) {
            bodies.put(Pattern.compile("(?<![\\p{L}])" + row.get(0) + "(?![\\p{L}])"), row.get(1));
        }
        return bodies;
    }
}
