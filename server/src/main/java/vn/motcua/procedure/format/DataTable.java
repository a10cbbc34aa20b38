package vn.motcua.procedure.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A small tab-separated table of facts among the program's resources.
final class DataTable {
    private DataTable() {}

    /// @param columns how many cells each row gets; missing ones are empty
    static List<List<String>> rows(String resource, int columns) {
        try (InputStream stream = DataTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing table " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> padded(line.split("\t", -1), columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> padded(String[] cells, int columns) {
        String[] row = Arrays.copyOf(cells, columns);
        for (int i = cells.length; i < columns; i++) {
            row[i] = "";
        }
        return List.of(row);
    }
}
