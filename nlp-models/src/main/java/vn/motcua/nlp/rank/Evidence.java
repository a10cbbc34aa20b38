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
public record Evidence(
        String id,
        double lucene,
        double coverage,
        double precision,
        double prior,
        double penalty,
        int agreements,
        double known,
        double knownToo) {
    /// @param mostKnown the nearness of the candidate that is nearest to a known question
    SearchResult.Hit hit(RankingWeights weights, double mostKnown) {
        double name = coverage * 0.65 + Math.sqrt(coverage * precision) * 0.35;
        double score = weights.lucene() * lucene
                + weights.name() * name
                + weights.prior() * prior
                + weights.agreement() * agreements
                - weights.marker() * penalty
                + weights.known() * (0.7 * known + 0.3 * knownToo)
                + (known == mostKnown ? weights.nearest() * known : 0);
        return new SearchResult.Hit(id, score, coverage, precision, known);
    }
}
