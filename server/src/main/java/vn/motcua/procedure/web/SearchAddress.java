package vn.motcua.procedure.web;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.procedure.CatalogueQuery;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.OnlineLevel;

/// What the address of the search page asks for; odd values are as good as none, so that old links keep working.
///
/// @param page from 1
public record SearchAddress(
        String query,
        String field,
        Optional<Level> level,
        Optional<OnlineLevel> online,
        Optional<LifeEvent> event,
        boolean typing,
        int page) {
    static final int SIZE = 20;
    private static final int LONGEST = 300;

    static SearchAddress of(HttpParameters parameters) {
        String page = Objects.requireNonNullElse(parameters.get("page"), "1");
        return new SearchAddress(
                value(parameters, "query"),
                value(parameters, "field"),
                named(Level.class, value(parameters, "level")),
                named(OnlineLevel.class, value(parameters, "online")),
                named(LifeEvent.class, value(parameters, "event")),
                parameters.contains("typing"),
                page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
    }

    private static String value(HttpParameters parameters, String name) {
        String value = Objects.requireNonNullElse(parameters.get(name), "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /// Whether nothing is asked for yet, so that browsing is offered.
    public boolean isBlank() {
        return query.isEmpty() && !filtered();
    }

    public boolean filtered() {
        return !field.isEmpty() || level.isPresent() || online.isPresent() || event.isPresent();
    }

    CatalogueQuery wanted() {
        return new CatalogueQuery(query, typing, field, level, online, Optional.empty(), event, page - 1, SIZE);
    }

    /// The same search with the words written out, its marks restored.
    public String inWords(String words) {
        return new SearchAddress(words, field, level, online, event, false, 1).onPage(1);
    }

    /// The same search on another page.
    public String onPage(int other) {
        String address = "/thu-tuc?query=%s&field=%s&level=%s&online=%s&event=%s"
                .formatted(
                        encode(query),
                        encode(field),
                        level.map(Level::name).orElse(""),
                        online.map(OnlineLevel::name).orElse(""),
                        event.map(LifeEvent::name).orElse(""));
        return other == 1 ? address : address + "&page=" + other;
    }

    /// The same words without filters.
    public String unfiltered() {
        return "/thu-tuc?query=" + encode(query);
    }

    public static String ofField(String field) {
        return "/thu-tuc?field=" + encode(field);
    }

    public boolean hasNext(int total) {
        return page * SIZE < total;
    }

    public int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
