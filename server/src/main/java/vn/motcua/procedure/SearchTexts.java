package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import vn.motcua.nlp.rank.IndexedText;
import vn.motcua.nlp.rank.Usualness;

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

    /// The usual ones first; of two equal records the province's own counts more than the national one.
    private static double prior(CatalogueItem item) {
        double usual = Usualness.prior(item.code().value(), names(item.levels()), item.curated());
        return usual + (item.province().isEmpty() ? 0 : 0.1);
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
