package vn.motcua.evaluation;

import io.micronaut.serde.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.procedure.CatalogueFiles;
import vn.motcua.procedure.FileCatalogue;
import vn.motcua.procedure.StarterCatalogue;

/// The catalogue that an evaluation asks: the files named, with the starter catalogue's plain layer over them.
final class OfflineCatalogue {
    private OfflineCatalogue() {}

    static FileCatalogue read(Path source, String province) {
        if (!Files.exists(source)) {
            throw new EvaluationException("There is no file or folder " + source);
        }
        var records = CatalogueFiles.accepted(CatalogueFiles.read(source, progress -> {}));
        return FileCatalogue.of(records, StarterCatalogue.read(ObjectMapper.getDefault()), province);
    }
}
