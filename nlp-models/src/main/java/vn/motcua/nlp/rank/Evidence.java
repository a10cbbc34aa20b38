package vn.motcua.nlp.rank;

/// What speaks for one candidate (đặc trưng xếp hạng).
///
/// @param lucene word statistics over all fields, as a share of the best candidate's
/// @param coverage the share of the question that its best name holds
/// @param precision the share of that name that the question holds
/// @param prior how usual it is
/// @param penalty for being a special case nobody asked for
/// @param agreements how many special wordings it shares with the question
/// @param known cosine with the nearest known question
/// @param knownToo cosine with the second nearest
/// @param meant how near its nearest name lies in the space of meanings
/// @param meantKnown the same of its nearest known question
/// @param outside how near the question lies to what no procedure answers; the same for all candidates
public record Evidence(
        String id,
        double lucene,
        double coverage,
        double precision,
        double prior,
        double penalty,
        int agreements,
        double known,
        double knownToo,
        double meant,
        double meantKnown,
        double outside) {
    /// What is weighed, in the order of [RankingWeights]; more of each speaks for the candidate.
    ///
    /// @param mostKnown the nearness of the candidate that is nearest to a known question
    public double[] features(double mostKnown) {
        return new double[] {
            lucene,
            coverage * 0.65 + Math.sqrt(coverage * precision) * 0.35,
            precision,
            prior,
            -penalty,
            agreements,
            0.5 * (known + knownToo),
            known == mostKnown ? known : 0,
            meant,
            meantKnown
        };
    }

    /// @param mostKnown the nearness of the candidate that is nearest to a known question
    SearchResult.Hit hit(RankingWeights weights, double mostKnown) {
        double[] values = weights.values();
        double[] features = features(mostKnown);
        double score = 0;
        for (int i = 0; i < values.length; i++) {
            score += values[i] * features[i];
        }
        return new SearchResult.Hit(id, score, coverage, precision, known, Math.max(meant, meantKnown) - outside);
    }
}
