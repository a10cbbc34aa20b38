package vn.motcua.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.backup.Restore;
import vn.motcua.database.OpenDatabase;

/// Puts a backup back.
@Command(
        name = "restore",
        description = "Put a backup file into this home or database; stop the service first.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "<file>", description = "A file that 'motcua backup' wrote.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Throw away what the database holds now.")
    private boolean replace;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (OpenDatabase database = OpenDatabase.open(home.home())) {
            if (database.isServedByAnotherProcess()) {
                throw new CommandFailedException("The service is running on this home. Stop it, then restore.");
            }
            Restore.Summary summary = new Restore().read(database, home.home(), file, replace);
            Output.line(
                    spec,
                    "restored the backup of %s (%d tables, %d rows)",
                    summary.takenAt(),
                    summary.tables(),
                    summary.rows());
        }
        return 0;
    }
}
