package vn.motcua.nlp.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts the values of matching entries by facet (số lượng theo từng bộ lọc).
///
/// A facet's counts ignore its own filter, so that one can see what choosing another value would give.
final class FacetCounts {
    private final Map<String, Set<String>> filters = new HashMap<>();
    private final Map<String, Map<String, int[]>> counts = new HashMap<>();

    FacetCounts(Map<String, Set<String>> filters) {
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                this.filters.put(facet, values);
            }
        });
    }

    /// Counts the entry where it belongs, and says whether it passes all filters.
    boolean passes(Map<String, List<String>> facets) {
        String failed = null;
        for (var filter : filters.entrySet()) {
            if (!meets(facets, filter.getKey(), filter.getValue())) {
                if (failed != null) {
                    return false;
                }
                failed = filter.getKey();
            }
        }
        count(facets, failed);
        return failed == null;
    }

    private static boolean meets(Map<String, List<String>> facets, String facet, Set<String> wanted) {
        for (String value : facets.getOrDefault(facet, List.of())) {
            if (wanted.contains(value)) {
                return true;
            }
        }
        return false;
    }

    private void count(Map<String, List<String>> facets, @Nullable String only) {
        facets.forEach((facet, values) -> {
            if (only == null || only.equals(facet)) {
                Map<String, int[]> ofFacet = counts.computeIfAbsent(facet, absent -> new HashMap<>());
                for (String value : values) {
                    ofFacet.computeIfAbsent(value, absent -> new int[1])[0]++;
                }
            }
        });
    }

    /// The counts, facets and values in the order of their names.
    Map<String, Map<String, Integer>> counts() {
        var sorted = new TreeMap<String, Map<String, Integer>>();
        counts.forEach((facet, values) -> {
            var ofFacet = new TreeMap<String, Integer>();
            values.forEach((value, count) -> ofFacet.put(value, count[0]));
            sorted.put(facet, ofFacet);
        });
        return sorted;
    }
}
