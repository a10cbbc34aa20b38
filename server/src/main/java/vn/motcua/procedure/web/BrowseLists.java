package vn.motcua.procedure.web;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.ProcedureCatalogue;

/// The ways into the catalogue for somebody who does not know what to type: events of life and fields, each with how
/// many procedures stand behind it. Counted once for each state of the catalogue.
@Singleton
public class BrowseLists {
    private final ProcedureCatalogue catalogue;
    private volatile Lists lists = new Lists(-1, Map.of(), Map.of(), Map.of());

    BrowseLists(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @param version of the catalogue that was counted
    /// @param usual fields in which people mostly have something to do: those with procedures in plain words
    /// @param others all further fields
    public record Lists(
            long version, Map<LifeEvent, Integer> events, Map<String, Integer> usual, Map<String, Integer> others) {}

    Lists current() {
        Lists known = lists;
        long version = catalogue.version();
        if (known.version() == version) {
            return known;
        }
        Lists counted = count(version, catalogue.items());
        lists = counted;
        return counted;
    }

    static Lists count(long version, List<CatalogueItem> items) {
        Map<LifeEvent, Integer> events = new EnumMap<>(LifeEvent.class);
        Map<String, Integer> fields = new HashMap<>();
        for (CatalogueItem item : items) {
            item.lifeEvents().forEach(event -> events.merge(event, 1, Integer::sum));
            if (!item.field().isEmpty()) {
                fields.merge(item.field(), 1, Integer::sum);
            }
        }
        Set<String> plain = items.stream()
                .filter(CatalogueItem::curated)
                .map(CatalogueItem::field)
                .collect(Collectors.toSet());
        Map<String, Integer> usual = new TreeMap<>(alphabetical());
        Map<String, Integer> others = new TreeMap<>(alphabetical());
        fields.forEach((field, count) -> (plain.contains(field) ? usual : others).put(field, count));
        return new Lists(version, events, usual, others);
    }

    /// As a Vietnamese dictionary has it; names that it takes for equal stay apart.
    private static Comparator<String> alphabetical() {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.<String, Object>comparing(text -> text, (a, b) -> vietnamese.compare(a, b))
                .thenComparing(Comparator.naturalOrder());
    }
}
