package vn.motcua;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import vn.motcua.command.MotcuaCommand;

/// The program behind the one command `./motcua`: it reads the words typed and hands over to the command they name.
@OpenAPIDefinition(
        info =
                @Info(
                        title = "motcua mobile API",
                        version = "1",
                        description =
                                "Thủ tục hành chính, trợ lý, phản ánh và khảo sát. Errors are application/problem+json.",
                        license = @License(name = "Apache-2.0")))
public final class Application {
    /// Kept in a field: the log manager holds its loggers weakly.
    private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene");

    private Application() {}

    public static void main(String[] args) {
        // Lucene suggests the incubating vector module at every start; it brings nothing at this size of catalogue.
        LUCENE_LOG.setLevel(Level.SEVERE);
        int exitCode = MotcuaCommand.commandLine().execute(args);
        if (exitCode != CommandLine.ExitCode.OK) {
            System.exit(exitCode);
        }
    }
}
