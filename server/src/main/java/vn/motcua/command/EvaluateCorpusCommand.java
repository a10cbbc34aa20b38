package vn.motcua.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.evaluation.CorpusFile;

/// Writes the texts that questions are looked up in, for measuring other programs on the same.
@Command(
        name = "corpus",
        description = "Write what the search sees of each procedure, one JSON object a line: see evaluation/peers.",
        mixinStandardHelpOptions = true)
final class EvaluateCorpusCommand implements Callable<Integer> {
    @Mixin
    private CatalogueOptions procedures = new CatalogueOptions();

    @Option(names = "--output", required = true, paramLabel = "<file>", description = "The file to write.")
    private Path output = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        int written = CorpusFile.write(procedures.catalogue(), procedures.province(), output);
        Output.line(spec, "%d procedures written to %s", written, output);
        return 0;
    }
}
