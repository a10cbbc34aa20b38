package vn.motcua.procedure.checklist;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.StarterCatalogue;

/// A table for birth registration that tests rely on, whatever the shipped one says.
public final class Given {
    public static final String BIRTH = "1.001193";

    /// The papers of birth registration in the starter catalogue.
    static final List<RequiredDocument> DOCUMENTS = StarterCatalogue.read(ObjectMapper.getDefault()).stream()
            .filter(entry -> entry.official().code().value().equals(BIRTH))
            .findFirst()
            .orElseThrow()
            .plain()
            .documents();

    private Given() {}

    public static ChecklistTable birthTable() {
        return table(birthJson());
    }

    /// Papers that the catalogue may have gained since are said not to be brought, so that the table still fits.
    public static String birthJson() {
        String json = file();
        String others = DOCUMENTS.stream()
                .filter(document -> document.kind() != RequiredDocument.Kind.NOTE)
                .filter(document -> !json.contains("\"" + document.name() + "\""))
                .map(document -> "\"" + document.name() + "\", ")
                .collect(Collectors.joining());
        return json.replace("\"notForPeople\": [", "\"notForPeople\": [" + others);
    }

    private static String file() {
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
