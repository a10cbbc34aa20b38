package vn.motcua.feedback.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.domain.HandlerKind;
import vn.motcua.feedback.domain.RoutingRule;

/// Reads the tables under `resources/feedback`: one row a line, cells separated by tabs, `#` starts a comment.
final class DataRows {
    private DataRows() {}

    static <T> List<T> read(String name, Function<List<String>, T> row) {
        try (InputStream stream = DataRows.class.getResourceAsStream("/feedback/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no table feedback/" + name);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row.apply(List.of(line.split("\t"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RoutingRule> routingRules() {
        return read(
                "routing-rules.tsv",
                cells -> new RoutingRule(
                        FeedbackCategory.valueOf(cells.get(0)),
                        cells.get(1),
                        HandlerKind.valueOf(cells.get(2)),
                        Double.parseDouble(cells.get(3))));
    }
}
