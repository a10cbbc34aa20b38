package vn.motcua.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import vn.motcua.backup.BackupException;
import vn.motcua.database.DatabaseUnavailableException;
import vn.motcua.evaluation.EvaluationException;
import vn.motcua.procedure.CorruptSourceException;

/// Tells a person what went wrong in one line; the stack trace goes to the log only when the fault is ours.
final class PlainErrors implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);

    @Override
    public int handleExecutionException(Exception e, CommandLine line, CommandLine.ParseResult result) {
        switch (e) {
            case CommandFailedException failed -> line.getErr().println("motcua: " + failed.getMessage());
            case EvaluationException evaluation -> line.getErr().println("motcua: " + evaluation.getMessage());
            case CorruptSourceException source -> line.getErr().println("motcua: " + source.getMessage());
            case BackupException backup -> line.getErr().println("motcua: " + backup.getMessage());
            case DatabaseUnavailableException database -> line.getErr().println("motcua: " + database.getMessage());
            default -> {
                LOG.error("The command failed unexpectedly", e);
                line.getErr().println("motcua: " + e);
            }
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
