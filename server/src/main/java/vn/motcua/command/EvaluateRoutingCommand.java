package vn.motcua.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.evaluation.EvaluateRouting;

/// `motcua evaluate routing`: how well reports find the agency that is responsible.
@Command(name = "routing", description = "Measure the routing of feedback reports on a JSON Lines file.")
public final class EvaluateRoutingCommand implements Callable<Integer> {
    @Option(
            names = "--input",
            required = true,
            paramLabel = "<jsonl>",
            description = "Items {id, text or content, agency?, category?, likely_level?, urgency?, ward_name?,"
                    + " duplicate_of?}, one a line.")
    private Path input = Path.of("");

    @Option(names = "--summary", paramLabel = "<file>", description = "Write the figures as one JSON object.")
    private @Nullable Path summary;

    @Option(names = "--output", paramLabel = "<file>", description = "Write one JSON line per item.")
    private @Nullable Path output;

    @Option(
            names = "--province",
            paramLabel = "<code>",
            defaultValue = "48",
            description = "Official code of the city or province (default: 48, Đà Nẵng).")
    private String province = "48";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try {
            String table =
                    new EvaluateRouting(province).run(input, summary, output).table();
            java.util.Objects.requireNonNull(spec).commandLine().getOut().print(table);
            java.util.Objects.requireNonNull(spec).commandLine().getOut().flush();
            return 0;
        } catch (IOException e) {
            throw new CommandFailedException(
                    input + " cannot be read or a result cannot be written: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()));
        }
    }
}
