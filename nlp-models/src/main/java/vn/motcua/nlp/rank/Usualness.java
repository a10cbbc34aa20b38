package vn.motcua.nlp.rank;

import java.util.Collection;

/// How usual a procedure is for a citizen of a commune, before a word was read (mức thường gặp).
public final class Usualness {
    private static final double COMMUNE = 1;
    private static final double PROVINCE = 0.55;
    private static final double UNKNOWN = 0.3;
    private static final double CURATED = 0.6;
    /// Codes that begin with 5 or 6 are procedures between agencies (thủ tục nội bộ): no citizen submits them.
    private static final double INTERNAL = -1.2;

    private Usualness() {}

    /// Returns the prior for [IndexedText].
    ///
    /// @param levels `COMMUNE`, `PROVINCE`, `MINISTRY`, `OTHER`
    /// @param curated whether an editor thought it worth a plain checklist
    public static double prior(String code, Collection<String> levels, boolean curated) {
        double prior = curated ? CURATED : 0;
        if (levels.contains("COMMUNE")) {
            prior += COMMUNE;
        } else if (levels.contains("PROVINCE")) {
            prior += PROVINCE;
        } else if (levels.isEmpty()) {
            prior += UNKNOWN;
        }
        return code.startsWith("5.") || code.startsWith("6.") ? prior + INTERNAL : prior;
    }
}
