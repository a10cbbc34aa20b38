package vn.motcua.evaluation;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One report of a test set, with what is known to be right about it; absent parts are not measured.
///
/// @param city the city the report is of, when the test set mixes several
/// @param wardName where the citizen said it is, beside the text
record RoutingItem(
        String id,
        String text,
        @Nullable String city,
        @Nullable String agency,
        @Nullable String category,
        @Nullable String level,
        @Nullable String urgency,
        @Nullable String wardName,
        @Nullable String duplicateOf) {

    /// @throws IllegalArgumentException naming the line that is not a JSON object with a text
    static List<RoutingItem> read(Path file) throws IOException {
        JsonMapper json = JsonMapper.createDefault();
        List<RoutingItem> items = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                items.add(item(json, lines.get(i), file + ":" + (i + 1)));
            }
        }
        return items;
    }

    private static RoutingItem item(JsonMapper json, String line, String where) {
        @Nullable JsonNode node;
        try {
            node = json.readValue(line, JsonNode.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(where + " is not JSON: " + e.getMessage(), e);
        }
        String text = node != null && node.isObject() ? first(node, "text", "content") : null;
        if (node == null || text == null) {
            throw new IllegalArgumentException(where + " has neither \"text\" nor \"content\"");
        }
        String id = first(node, "id");
        return new RoutingItem(
                id == null ? where : id,
                text,
                first(node, "city"),
                first(node, "agency"),
                first(node, "category"),
                first(node, "likely_level", "level"),
                first(node, "urgency"),
                first(node, "ward_name", "ward"),
                first(node, "duplicate_of"));
    }

    private static @Nullable String first(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value != null && (value.isString() || value.isNumber())) {
                String text = value.coerceStringValue();
                if (!text.isBlank()) {
                    return text.strip();
                }
            }
        }
        return null;
    }

    static Map<String, RoutingItem> byId(List<RoutingItem> items) {
        return items.stream()
                .collect(java.util.stream.Collectors.toMap(RoutingItem::id, item -> item, (first, second) -> first));
    }
}
