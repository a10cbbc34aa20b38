package vn.motcua.nlp.rank;

import java.util.List;
import java.util.Map;

/// What the index found (kết quả tìm kiếm).
///
/// @param hits the asked-for page of hits, best first
/// @param total how many entries match in all
/// @param facetCounts for each facet, how many matching entries have each value
public record SearchResult(List<Hit> hits, int total, Map<String, Map<String, Integer>> facetCounts) {
    public SearchResult {
        hits = List.copyOf(hits);
        facetCounts = Map.copyOf(facetCounts);
    }

    /// One entry found.
    ///
    /// @param id the entry
    /// @param score comparable within one result only
    /// @param coverage the share of the meaningful words of the question that its best name holds, 0 to 1
    /// @param precision the share of that name's words that the question holds, 0 to 1
    /// @param known how near the question is to one that is known to mean the entry, 0 to 1
    /// @param meant how near it lies to the entry in the space of meanings, less how near to what no procedure answers,
    /// -1 to 1
    public record Hit(String id, double score, double coverage, double precision, double known, double meant) {
        /// More than any question can reach.
        private static final double CERTAIN = 10;

        public Hit(String id, double score, double coverage, double precision) {
            this(id, score, coverage, precision, 0, 0);
        }

        /// An entry that was named by its code, or is talked about already.
        public static Hit certain(String id) {
            return new Hit(id, CERTAIN, 1, 1, 1, 1);
        }

        public boolean isCertain() {
            return score >= CERTAIN;
        }
    }
}
