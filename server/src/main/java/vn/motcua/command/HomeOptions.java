package vn.motcua.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Options that every command working on the data shares.
public final class HomeOptions {
    @Option(
            names = "--home",
            paramLabel = "<folder>",
            defaultValue = "${env:MOTCUA_HOME:-.motcua}",
            description = "Folder of the embedded database, keys and uploaded files (MOTCUA_HOME, default: .motcua).")
    private Path home = Path.of(".motcua");

    public Path home() {
        return home.toAbsolutePath().normalize();
    }
}
