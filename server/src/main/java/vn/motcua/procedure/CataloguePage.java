package vn.motcua.procedure;

import java.util.List;
import java.util.Map;

/// One page of what was found.
///
/// @param total how many there are in all
/// @param facets for each facet of [SearchTexts], how many entries each value would give
public record CataloguePage(List<CatalogueItem> items, int total, Map<String, Map<String, Integer>> facets) {
    public CataloguePage {
        items = List.copyOf(items);
        facets = Map.copyOf(facets);
    }
}
