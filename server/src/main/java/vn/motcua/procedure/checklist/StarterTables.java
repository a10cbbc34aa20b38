package vn.motcua.procedure.checklist;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import vn.motcua.procedure.StarterCatalogue;

/// The decision tables that ship with the program, `catalogue/checklists/<code>.json`.
public final class StarterTables {
    private StarterTables() {}

    /// Name and content of each file, in order of names.
    public static Map<String, byte[]> files() {
        return StarterCatalogue.files("/catalogue/checklists");
    }

    /// @throws IOException the text is no table; the message says where
    public static ChecklistTable parse(byte[] content, ObjectMapper mapper) throws IOException {
        try {
            return Objects.requireNonNull(mapper.readValue(content, ChecklistTable.class), "an empty file");
        } catch (RuntimeException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }
}
