package vn.motcua.evaluation;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads and writes one JSON object a line.
final class JsonLines {
    private static final ObjectMapper JSON = ObjectMapper.getDefault();

    private JsonLines() {}

    /// @throws EvaluationException a line is not a JSON object; names file and line
    static List<Map<String, Object>> read(Path file) {
        List<Map<String, Object>> items = new ArrayList<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    items.add(parse(line, file, number));
                }
            }
        } catch (IOException e) {
            throw new EvaluationException("Cannot read " + file + ": " + e.getMessage());
        }
        if (items.isEmpty()) {
            throw new EvaluationException(file + " holds no items.");
        }
        return items;
    }

    private static Map<String, Object> parse(String line, Path file, int number) {
        try {
            return Objects.requireNonNull(JSON.readValue(line, Argument.mapOf(String.class, Object.class)));
        } catch (IOException | RuntimeException e) {
            throw new EvaluationException("%s, line %d is not a JSON object.".formatted(file, number));
        }
    }

    static void write(@Nullable Path file, List<? extends Map<String, ?>> items) {
        if (file == null) {
            return;
        }
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (Map<String, ?> item : items) {
                writer.write(JSON.writeValueAsString(item));
                writer.write('\n');
            }
        } catch (IOException e) {
            throw new EvaluationException("Cannot write " + file + ": " + e.getMessage());
        }
    }

    /// The first of these fields that the item has, as text; empty when it has none.
    static String text(Map<String, Object> item, String... names) {
        for (String name : names) {
            Object value = item.get(name);
            if (value != null) {
                return value.toString();
            }
        }
        return "";
    }

    /// The first of these fields that the item has, as a list; a single value is a list of one.
    static List<String> list(Map<String, Object> item, String... names) {
        for (String name : names) {
            Object value = item.get(name);
            if (value instanceof List<?> many) {
                return many.stream().map(String::valueOf).toList();
            }
            if (value != null) {
                return List.of(value.toString());
            }
        }
        return List.of();
    }
}
