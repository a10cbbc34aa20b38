package vn.motcua.procedure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody looks for in the catalogue; empty filters do not narrow.
///
/// @param typing whether the last word may be unfinished
/// @param page from 0
public record CatalogueQuery(
        String text,
        boolean typing,
        String field,
        Optional<Level> level,
        Optional<OnlineLevel> onlineLevel,
        Optional<Audience> audience,
        Optional<LifeEvent> lifeEvent,
        int page,
        int size) {
    public static CatalogueQuery text(String text, int size) {
        return new CatalogueQuery(
                text, false, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, size);
    }

    /// A search as one types, for suggestions.
    public static CatalogueQuery typed(String text, int size) {
        return new CatalogueQuery(
                text, true, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, size);
    }

    /// The same words without any filter.
    public CatalogueQuery widened() {
        return text(text, size);
    }

    Map<String, Set<String>> filters() {
        return Map.of(
                SearchTexts.FIELD, field.isEmpty() ? Set.of() : Set.of(field),
                SearchTexts.LEVEL, names(level),
                SearchTexts.ONLINE, names(onlineLevel),
                SearchTexts.AUDIENCE, names(audience),
                SearchTexts.LIFE_EVENT, names(lifeEvent));
    }

    private static Set<String> names(Optional<? extends Enum<?>> value) {
        return value.<Set<String>>map(chosen -> Set.of(chosen.name())).orElse(Set.of());
    }
}
