package vn.motcua.benchmark;

import io.micronaut.serde.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.motcua.procedure.CatalogueFiles;
import vn.motcua.procedure.FileCatalogue;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.StarterCatalogue;

/// The catalogue that is asked (kho thủ tục): the starter catalogue alone, or the national files named by `catalogue`
/// under it.
@State(Scope.Benchmark)
public class Catalogue {
    /// A folder or an archive of national text files; none for the starter catalogue.
    @Param("")
    public String catalogue = "";

    @Param("48")
    public String province = "48";

    private @Nullable FileCatalogue files;

    @Setup
    public void read() {
        List<Procedure> official = catalogue.isEmpty()
                ? List.of()
                : CatalogueFiles.accepted(CatalogueFiles.read(Path.of(catalogue), progress -> {}));
        files = FileCatalogue.of(official, StarterCatalogue.read(ObjectMapper.getDefault()), province);
    }

    FileCatalogue files() {
        return Objects.requireNonNull(files);
    }
}
