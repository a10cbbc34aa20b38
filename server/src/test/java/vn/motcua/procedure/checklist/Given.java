package vn.motcua.procedure.checklist;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A table for birth registration that tests rely on, whatever the shipped one says.
public final class Given {
    public static final String BIRTH = "1.001193";

    private Given() {}

    public static ChecklistTable birthTable() {
        return table(birthJson());
    }

    public static String birthJson() {
        try (InputStream stream = Given.class.getResourceAsStream("/checklists/1.001193.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ChecklistTable table(String json) {
        try {
            return StarterTables.parse(json.getBytes(StandardCharsets.UTF_8), ObjectMapper.getDefault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
