package vn.motcua.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.backup.Backup;
import vn.motcua.database.OpenDatabase;

/// Takes a backup while the service runs.
@Command(
        name = "backup",
        description = "Write everything (rows, photos, secret key) to one file; the service may go on meanwhile.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions home = new HomeOptions();

    @Option(
            names = "--output",
            paramLabel = "<file>",
            description =
                    "File to write (default: <home>/backups/motcua-<date>-<time>.zip). Keep it where only you can read it.")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        Path file = output != null ? output : defaultFile(clock);
        try (OpenDatabase database = OpenDatabase.open(home.home())) {
            Backup.Summary summary = new Backup(clock).write(database, home.home(), file);
            Output.line(
                    spec, "backup written: %s (%d tables, %d rows)", summary.file(), summary.tables(), summary.rows());
        }
        return 0;
    }

    private Path defaultFile(Clock clock) {
        String stamp = LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        return home.home().resolve("backups").resolve("motcua-" + stamp + ".zip");
    }
}
