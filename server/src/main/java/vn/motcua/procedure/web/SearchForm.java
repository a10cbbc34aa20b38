package vn.motcua.procedure.web;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.procedure.CatalogueQuery;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.OnlineLevel;

/// What stands in the address of the search page. People share and mistype addresses, so what makes no sense is left
/// out instead of refused.
public record SearchForm(
        String q,
        String field,
        Optional<Level> level,
        Optional<OnlineLevel> online,
        Optional<LifeEvent> event,
        int page,
        boolean typing) {
    /// Results on one page.
    public static final int SIZE = 20;

    private static final int LONGEST = 300;

    static SearchForm of(HttpRequest<?> request) {
        HttpParameters parameters = request.getParameters();
        return new SearchForm(
                text(parameters, "q"),
                text(parameters, "field"),
                value(Level.class, text(parameters, "level")),
                value(OnlineLevel.class, text(parameters, "online")),
                value(LifeEvent.class, text(parameters, "event")),
                pageNumber(text(parameters, "page")),
                parameters.contains("typing"));
    }

    private static String text(HttpParameters parameters, String name) {
        String value = Objects.requireNonNullElse(parameters.get(name), "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static int pageNumber(String text) {
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 1;
    }

    CatalogueQuery query() {
        return new CatalogueQuery(q, typing, field, level, online, Optional.empty(), event, page - 1, SIZE);
    }

    /// Whether anything narrows or leads the search.
    public boolean isEmpty() {
        return q.isEmpty() && !filtered();
    }

    public boolean filtered() {
        return !field.isEmpty() || level.isPresent() || online.isPresent() || event.isPresent();
    }

    /// Address of another page of the same search.
    public String address(int otherPage) {
        return "/thu-tuc?q=" + encoded(q) + "&field=" + encoded(field) + "&level="
                + level.map(Enum::name).orElse("") + "&online="
                + online.map(Enum::name).orElse("") + "&event="
                + event.map(Enum::name).orElse("") + "&page=" + otherPage;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
