package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import vn.motcua.nlp.rank.IndexedText;

/// Turns procedures into entries of the search index, for the service and for evaluations alike.
public final class SearchTexts {
    /// Names of the facets by which a search can be narrowed.
    public static final String FIELD = "field";

    public static final String LEVEL = "level";
    public static final String ONLINE = "onlineLevel";
    public static final String AUDIENCE = "audience";
    public static final String LIFE_EVENT = "lifeEvent";

    private SearchTexts() {}

    public static IndexedText of(CatalogueItem item) {
        List<String> names = item.title().equals(item.officialName())
                ? item.aliases()
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(item.title()), item.aliases().stream())
                        .toList();
        return new IndexedText(
                item.code().value(),
                item.officialName(),
                names,
                item.field(),
                item.searchWords(),
                Map.of(
                        FIELD, List.of(item.field()),
                        LEVEL, names(item.levels()),
                        ONLINE, List.of(item.onlineLevel().name()),
                        AUDIENCE, names(item.audiences()),
                        LIFE_EVENT, names(item.lifeEvents())),
                prior(item));
    }

    /// People mostly ask for what their commune does, for themselves, and what an editor took the trouble to curate; of
    /// two equal records the province's own counts more than the national one.
    private static double prior(CatalogueItem item) {
        double prior = 0;
        if (item.levels().contains(Level.COMMUNE)) {
            prior += 0.4;
        } else if (item.levels().contains(Level.PROVINCE)) {
            prior += 0.2;
        }
        prior += item.curated() ? 0.4 : 0;
        prior += item.audiences().contains(Audience.CITIZEN) ? 0.1 : 0;
        prior += item.province().isEmpty() ? 0 : 0.1;
        return prior;
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
