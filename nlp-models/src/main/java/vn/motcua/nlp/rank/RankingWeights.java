package vn.motcua.nlp.rank;

/// How much each kind of evidence counts in the order of hits (trọng số xếp hạng).
///
/// @param lucene the word statistics over all fields, relative to the best candidate
/// @param name the fit between the question and the entry's best name
/// @param prior how usual the entry is
/// @param marker the penalty of a special case nobody asked for
/// @param agreement the gain of a special case that was asked for
/// @param known the nearness to questions that are known to mean the entry
/// @param nearest the same for the one entry that is nearest
public record RankingWeights(
        double lucene, double name, double prior, double marker, double agreement, double known, double nearest) {
    /// The weights in use: fitted on the question bank over the national catalogue (`./motcua evaluate ranking`) and
    /// rounded, but for the marker's, which stays high because the bank asks for special cases as often as for the
    /// usual one and people do not.
    public static final RankingWeights STANDARD = new RankingWeights(0.3, 0.7, 0.2, 0.7, 0.09, 0.1, 0.15);
}
