package vn.motcua.benchmark;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Real questions in turn (câu hỏi), so that a sample is one message and the percentiles are those of messages.
@State(Scope.Thread)
public class Questions {
    /// Files of labelled questions with a field `text`, one JSON object a line.
    @Param("evaluation/retrieval.jsonl:evaluation/retrieval-2-development.jsonl")
    public String questions = "";

    private final List<String> texts = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        for (String file : questions.split(":")) {
            for (String line : Files.readAllLines(Path.of(file))) {
                Map<String, Object> item =
                        ObjectMapper.getDefault().readValue(line, Argument.mapOf(String.class, Object.class));
                texts.add(String.valueOf(item.get("text")));
            }
        }
    }

    String next() {
        next = next + 1 < texts.size() ? next + 1 : 0;
        return texts.get(next);
    }
}
