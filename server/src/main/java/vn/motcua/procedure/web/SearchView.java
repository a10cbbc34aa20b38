package vn.motcua.procedure.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.CataloguePage;
import vn.motcua.shared.web.PageContext;

/// What the search page shows: the words typed, the filters with their counts, one page of results.
///
/// @param nearest shown when nothing was found
public record SearchView(
        String text,
        String field,
        String level,
        String online,
        String event,
        int page,
        CataloguePage found,
        List<CatalogueItem> nearest) {
    static final int SIZE = 20;
    private static final int FIELDS_SHOWN = 60;

    public SearchView {
        nearest = List.copyOf(nearest);
    }

    public List<CatalogueItem> items() {
        return found.items();
    }

    /// Nothing asked yet: the page offers ways to browse.
    public boolean browsing() {
        return text.isEmpty() && !filtered() && page == 0;
    }

    public boolean filtered() {
        return !(field + level + online + event).isEmpty();
    }

    public int pages() {
        return (found.total() + SIZE - 1) / SIZE;
    }

    public int firstNumber() {
        return page * SIZE + 1;
    }

    public String heading(PageContext context) {
        if (!event.isEmpty()) {
            return context.t("procedure.event." + event);
        }
        return text.isEmpty() && !filtered()
                ? context.t("procedure.search.all", found.total())
                : context.t("procedure.search.found", found.total());
    }

    public Map<String, Integer> levels() {
        return facet("level");
    }

    public Map<String, Integer> onlineLevels() {
        return facet("onlineLevel");
    }

    /// The fields with the most hits; those of a national catalogue are hundreds.
    public Map<String, Integer> fields() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        facet("field").entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FIELDS_SHOWN)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        if (!field.isEmpty()) {
            counts.putIfAbsent(field, found.total());
        }
        return counts;
    }

    private Map<String, Integer> facet(String name) {
        return new TreeMap<>(found.facets().getOrDefault(name, Map.of()));
    }

    public String withoutFilters() {
        return link(Map.of("query", text));
    }

    public String atPage(int number) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("query", text);
        parameters.put("field", field);
        parameters.put("level", level);
        parameters.put("online", online);
        parameters.put("event", event);
        parameters.put("page", number == 0 ? "" : Integer.toString(number));
        return link(parameters);
    }

    public String askLink() {
        return "/tro-ly?hoi=" + encoded(text);
    }

    private static String link(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/thu-tuc" : "/thu-tuc?" + query;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
