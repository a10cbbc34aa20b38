package vn.motcua.nlp.rank;

import java.util.Map;
import java.util.Set;

/// A question to the index (yêu cầu tìm kiếm).
///
/// @param text what the person typed, as typed
/// @param prefix whether the last word may be unfinished (search as you type)
/// @param filters for each facet named, the values of which an entry must have one
/// @param offset how many of the best hits to skip
/// @param limit how many hits to return at most
public record SearchRequest(String text, boolean prefix, Map<String, Set<String>> filters, int offset, int limit) {
    public SearchRequest {
        filters = Map.copyOf(filters);
    }

    /// Asks for the best hits without filters.
    public static SearchRequest of(String text, int limit) {
        return new SearchRequest(text, false, Map.of(), 0, limit);
    }
}
