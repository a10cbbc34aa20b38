package vn.motcua.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.evaluation.RetrievalEvaluation;
import vn.motcua.evaluation.RetrievalFigures;

/// Finds for each question the procedure meant, and says how often it was right.
@Command(
        name = "retrieval",
        description =
                "How often the assistant finds the right procedure, reads what is asked, and knows when not to answer.",
        mixinStandardHelpOptions = true)
final class EvaluateRetrievalCommand implements Callable<Integer> {
    @Mixin
    private CatalogueOptions procedures = new CatalogueOptions();

    @Option(
            names = "--training",
            paramLabel = "<file>",
            arity = "1..*",
            description = "Training sentences, text in the last column: questions that one nearly says are left out.")
    private List<Path> training = List.of();

    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        RetrievalFigures figures = RetrievalEvaluation.run(
                procedures.catalogue(), procedures.province(), options.input(), training, options.output());
        figures.table().forEach(line -> Output.line(spec, "%s", line));
        options.writeSummary(figures.summary());
        return 0;
    }
}
