package vn.motcua.nlp.rank;

import java.util.List;
import java.util.Map;

/// One entry of the index (mục được tìm): its names, its texts and the values it can be filtered by.
///
/// @param id what a hit gives back
/// @param title the official name
/// @param names other names: the plain one, aliases, approved questions of citizens
/// @param field the field of work (lĩnh vực)
/// @param body further words, of low weight: documents, results, keywords
/// @param facets values by facet name, such as `level` → `COMMUNE`
/// @param prior how much likelier than others the entry is meant, before any word is read; 0 is neutral
public record IndexedText(
        String id,
        String title,
        List<String> names,
        String field,
        String body,
        Map<String, List<String>> facets,
        double prior) {
    public IndexedText {
        names = List.copyOf(names);
        facets = Map.copyOf(facets);
    }
}
