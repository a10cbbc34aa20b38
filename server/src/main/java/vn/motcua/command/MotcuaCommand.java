package vn.motcua.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `motcua` without further words serves; a word that is no command is answered with the nearest ones and exit code 2.
@Command(
        name = "motcua",
        description = "One-stop digital service (một cửa) for cities, communes and wards.",
        mixinStandardHelpOptions = true,
        version = "motcua 0.1.0",
        subcommands = {
            ServeCommand.class,
            AskCommand.class,
            ImportProceduresCommand.class,
            ImportAreasCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            CommandLine.HelpCommand.class
        })
public final class MotcuaCommand implements Callable<Integer> {
    /// The command tree, ready to execute.
    public static CommandLine commandLine() {
        var line = new CommandLine(new MotcuaCommand());
        line.setExecutionExceptionHandler(new PlainErrors());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    @Override
    public Integer call() {
        return new CommandLine(new ServeCommand())
                .setExecutionExceptionHandler(new PlainErrors())
                .execute();
    }
}
