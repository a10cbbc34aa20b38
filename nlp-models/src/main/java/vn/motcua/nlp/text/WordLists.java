package vn.motcua.nlp.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the word lists (danh sách từ) that lie beside a class; `#` starts a comment line.
public final class WordLists {
    private WordLists() {}

    /// Returns the lines of the named list, in order, without comments and blank lines.
    ///
    /// @param beside a class of the package that holds the list
    /// @throws IllegalStateException when the build lacks the list
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + name + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
