package vn.motcua.procedure;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The procedures that ship with the program (danh mục khởi đầu), so that the service answers from its first minute.
public final class StarterCatalogue {
    private static final String FOLDER = "/catalogue/procedures";

    private StarterCatalogue() {}

    /// Reads every file; whatever lies in the folder belongs to it, in a jar as well as on disk.
    ///
    /// @throws IllegalStateException a file is not as it should be; names it
    public static List<StarterEntry> read(ObjectMapper mapper) {
        List<StarterEntry> entries = new ArrayList<>();
        files().forEach((name, content) -> entries.add(parse(name, content, mapper)));
        return entries;
    }

    static StarterEntry parse(String name, byte[] content, ObjectMapper mapper) {
        try {
            return Objects.requireNonNull(mapper.readValue(content, StarterFile.class))
                    .entry();
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("starter catalogue, " + name + ": " + e.getMessage(), e);
        }
    }

    /// Name and content of each file, in order of names.
    static Map<String, byte[]> files() {
        return files(FOLDER);
    }

    /// The same of another folder of the program.
    public static Map<String, byte[]> files(String name) {
        URL folder = StarterCatalogue.class.getResource(name);
        if (folder == null) {
            return Map.of();
        }
        try {
            URI address = folder.toURI();
            if (!address.getScheme().equals("jar")) {
                return files(Path.of(address));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return files(jar.getPath(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> contents = new java.util.TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(".json")).toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
