package vn.motcua.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

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
    @Mixin
    private ServeOptions options = new ServeOptions();

    @Spec
    private @Nullable CommandSpec spec;

    /// The command tree, ready to execute.
    public static CommandLine commandLine() {
        var line = new CommandLine(new MotcuaCommand());
        line.setExecutionExceptionHandler(new PlainErrors());
        line.setExecutionStrategy(MotcuaCommand::execute);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    /// The options of `serve` may stand without its name; before the name of a command they would be lost unheard.
    private static int execute(CommandLine.ParseResult typed) {
        Optional<OptionSpec> lost = typed.matchedOptions().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .findFirst();
        if (typed.hasSubcommand() && lost.isPresent()) {
            CommandLine command = typed.subcommand().commandSpec().commandLine();
            throw new CommandLine.ParameterException(
                    command,
                    "Put " + lost.get().longestName() + " after the command: motcua " + command.getCommandName() + " "
                            + lost.get().longestName() + " …");
        }
        return new CommandLine.RunLast().execute(typed);
    }

    @Override
    public Integer call() throws InterruptedException {
        return ServeCommand.serve(
                options, Objects.requireNonNull(spec).commandLine().getOut());
    }
}
