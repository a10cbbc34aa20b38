package vn.motcua.procedure;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.procedure.format.SourceReader;

/// The catalogue read from files alone, without a database: what imports and evaluations start from.
public final class CatalogueFiles {
    private CatalogueFiles() {}

    /// Reads a folder of `.txt` or `.json` records, one such file, or a `.tar`, `.tar.gz` or `.tar.xz` of them.
    ///
    /// Two records of one code: the first is taken, the other rejected. Provinces of local records are settled.
    ///
    /// @param progress told every now and then how far the reading is
    /// @throws CorruptSourceException the source as a whole cannot be read; says which file and line
    public static List<ParsedRecord> read(Path source, Consumer<Progress> progress) {
        return SourceReader.read(source, progress);
    }

    /// The records that were taken over.
    public static List<Procedure> accepted(List<ParsedRecord> records) {
        return records.stream()
                .filter(ParsedRecord.Accepted.class::isInstance)
                .map(item -> ((ParsedRecord.Accepted) item).procedure())
                .toList();
    }

    /// How far a long piece of work is.
    ///
    /// @param done bytes read of `total`
    public record Progress(long done, long total, int records) {
        public double share() {
            return total <= 0 ? 0 : Math.min(1, (double) done / total);
        }
    }
}
