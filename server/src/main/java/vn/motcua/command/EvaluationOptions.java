package vn.motcua.command;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options that every evaluation shares.
final class EvaluationOptions {
    @Option(
            names = "--input",
            required = true,
            paramLabel = "<jsonl>",
            description = "Labelled items, one JSON object a line.")
    private Path input = Path.of("");

    @Option(names = "--summary", paramLabel = "<file>", description = "Write the figures as one JSON object.")
    private @Nullable Path summary;

    @Option(
            names = "--output",
            paramLabel = "<file>",
            description = "Write one line per item: what was decided and why.")
    private @Nullable Path output;

    Path input() {
        return input;
    }

    @Nullable
    Path output() {
        return output;
    }

    void writeSummary(Map<String, Object> figures) {
        if (summary == null) {
            return;
        }
        try {
            Files.writeString(summary, ObjectMapper.getDefault().writeValueAsString(figures) + "\n");
        } catch (IOException e) {
            throw new CommandFailedException("Cannot write " + summary + ": " + e.getMessage());
        }
    }
}
