package vn.motcua.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Which procedures an evaluation is held over.
final class CatalogueOptions {
    @Option(
            names = "--catalogue",
            required = true,
            paramLabel = "<folder-or-archive>",
            description = "The national text files: a folder or a .tar.xz.")
    private Path catalogue = Path.of("");

    @Option(
            names = "--province",
            defaultValue = "48",
            description = "Code of the province whose local procedures count; 48 is Đà Nẵng.")
    private String province = "48";

    Path catalogue() {
        return catalogue;
    }

    String province() {
        return province;
    }
}
