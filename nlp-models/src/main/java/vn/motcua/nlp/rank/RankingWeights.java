package vn.motcua.nlp.rank;

/// How much each kind of evidence counts in the order of hits (trọng số xếp hạng).
///
/// @param lucene the word statistics over all fields, relative to the best candidate
/// @param name the fit between the question and the entry's best name
/// @param prior how usual the entry is
/// @param marker the penalty of a special case nobody asked for
/// @param agreement the gain of a special case that was asked for
public record RankingWeights(double lucene, double name, double prior, double marker, double agreement) {
    /// The weights in use.
    public static final RankingWeights STANDARD = new RankingWeights(0.5, 0.5, 0.12, 1, 0.06);
}
