package vn.motcua.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.evaluation.ReadingEvaluation;

/// Reads labelled messages and says how often a person agrees.
@Command(
        name = "reading",
        description = "How often a message is taken for what a person took it for: what is done, and what is asked.",
        mixinStandardHelpOptions = true)
final class EvaluateReadingCommand implements Callable<Integer> {
    @Mixin
    private CatalogueOptions procedures = new CatalogueOptions();

    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        ReadingEvaluation figures =
                ReadingEvaluation.run(procedures.catalogue(), procedures.province(), options.input(), options.output());
        figures.table().forEach(line -> Output.line(spec, "%s", line));
        options.writeSummary(figures.summary());
        return 0;
    }
}
