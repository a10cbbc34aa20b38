package vn.motcua.nlp.rank;

/// How much each kind of evidence counts in the order of hits (trọng số xếp hạng); see [Evidence#features].
///
/// @param lucene the word statistics over all fields, relative to the best candidate
/// @param name the fit between the question and the entry's best name
/// @param precision the share of that name that the question holds
/// @param prior how usual the entry is
/// @param marker the penalty of a special case nobody asked for
/// @param agreement the gain of a special case that was asked for
/// @param known the nearness to questions that are known to mean the entry
/// @param nearest the same for the one entry that is nearest
/// @param meant the nearness of its names in the space of meanings
/// @param meantKnown the nearness of questions known to mean it, there
public record RankingWeights(
        double lucene,
        double name,
        double precision,
        double prior,
        double marker,
        double agreement,
        double known,
        double nearest,
        double meant,
        double meantKnown) {
    /// The weights in use: fitted on questions of two authors who had no part in the question bank, over the national
    /// catalogue (`./motcua evaluate ranking --labelled …`), and rounded.
    public static final RankingWeights STANDARD =
            new RankingWeights(0.12, 0.28, 0.0, 0.0, 0.16, 0.04, 0.42, 0.0, 0.65, 1.05);

    public static RankingWeights of(double[] values) {
        return new RankingWeights(
                values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], values[8],
                values[9]);
    }

    /// The weights in the order of the features.
    public double[] values() {
        return new double[] {lucene, name, precision, prior, marker, agreement, known, nearest, meant, meantKnown};
    }
}
