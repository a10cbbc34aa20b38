package vn.motcua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.motcua.procedure.SampleRecords;

/// The command on a home of its own, as an administrator types it.
class ImportProceduresIT {
    @Test
    void shouldImportReportAndRefuse(@TempDir Path folder) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path programs = Files.createDirectories(Path.of("target/programs").toAbsolutePath());
        Files.createSymbolicLink(home.resolve("programs"), programs);
        Path records = folder.resolve("records-2026-07");
        SampleRecords.write(records, "9.000001", SampleRecords.record("9.000001", "Xin phép thả diều"));
        SampleRecords.write(records, "9.0000022", SampleRecords.record("9.0000022", "Mã hỏng"));
        Path report = folder.resolve("report.tsv");

        Typed dry = type("import-procedures", "--home", home.toString(), "--dry-run", records.toString());
        assertThat(dry.exitCode()).isZero();
        assertThat(dry.text()).contains("dry run, nothing stored").contains("1 added");

        Typed first =
                type("import-procedures", "--home", home.toString(), "--report", report.toString(), records.toString());
        assertThat(first.exitCode()).isZero();
        assertThat(first.text()).contains("1 added").contains("1 rejected").contains("MALFORMED_CODE");
        assertThat(report).content().contains("9.0000022.txt\t9.0000022\tREJECTED\tMALFORMED_CODE");

        assertThat(type("import-procedures", "--home", home.toString(), records.toString())
                        .text())
                .contains("0 added, 0 changed, 1 unchanged");

        Path broken = Files.writeString(folder.resolve("broken.txt"), "hello");
        Typed refused = type("import-procedures", "--home", home.toString(), broken.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.text()).contains("broken.txt, line 1").contains("the catalogue is as it was");
        assertThat(refused.text())
                .contains("broken.txt, dòng 1: không phải hồ sơ thủ tục")
                .contains("danh mục vẫn như trước");
        assertThat(type("import-procedures", "--home", home.toString(), "nowhere")
                        .exitCode())
                .isEqualTo(1);
        assertThat(type("import-procedures").exitCode()).isEqualTo(2);
    }

    private record Typed(int exitCode, String text) {}

    private static Typed type(String... words) {
        var text = new StringWriter();
        CommandLine line = MotcuaCommand.commandLine();
        line.setOut(new PrintWriter(text)).setErr(new PrintWriter(text));
        return new Typed(line.execute(words), text.toString());
    }
}
