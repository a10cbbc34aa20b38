package vn.motcua;

import picocli.CommandLine;
import vn.motcua.command.MotcuaCommand;

/// The program behind the one command `./motcua`: it reads the words typed and hands over to the command they name.
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        int exitCode = MotcuaCommand.commandLine().execute(args);
        if (exitCode != CommandLine.ExitCode.OK) {
            System.exit(exitCode);
        }
    }
}
