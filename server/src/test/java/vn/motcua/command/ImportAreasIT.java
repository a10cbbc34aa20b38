package vn.motcua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The command on a home of its own, as an administrator types it.
class ImportAreasIT {
    private static final String MAP = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"code":"20242","name":"Hải Châu"},
               "geometry":{"type":"Polygon","coordinates":[[[108.20,16.05],[108.23,16.05],[108.23,16.10],[108.20,16.05]]]}}]}
            """;

    @Test
    void shouldImportAndSayWhatIsMissing(@TempDir Path folder) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path programs = Files.createDirectories(Path.of("target/programs").toAbsolutePath());
        Files.createSymbolicLink(home.resolve("programs"), programs);
        Path map = Files.writeString(folder.resolve("map.geojson"), MAP);
        Path broken = Files.writeString(folder.resolve("broken.geojson"), "{");

        Typed refused = type("import-areas", "--home", home.toString(), broken.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.text()).contains("broken.geojson").contains("boundaries are as they were");

        Typed first = type("import-areas", "--home", home.toString(), map.toString());
        assertThat(first.text()).contains("imported: boundaries of 1 units").contains("93 units without boundary");
        assertThat(first.exitCode()).isZero();
        assertThat(type("import-areas", "--home", home.toString(), map.toString())
                        .text())
                .contains("unchanged: boundaries of 1 units");
    }

    private record Typed(int exitCode, String text) {}

    private static Typed type(String... words) {
        var text = new StringWriter();
        CommandLine line = MotcuaCommand.commandLine();
        line.setOut(new PrintWriter(text)).setErr(new PrintWriter(text));
        return new Typed(line.execute(words), text.toString());
    }
}
