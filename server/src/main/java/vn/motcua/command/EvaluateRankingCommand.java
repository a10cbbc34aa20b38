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
import vn.motcua.evaluation.RankingFit;

/// Fits the weights of the ranking on the question bank.
@Command(
        name = "ranking",
        description =
                "How well the ranking does on its own question bank, held out by voice and by procedure; fits its weights.",
        mixinStandardHelpOptions = true)
final class EvaluateRankingCommand implements Callable<Integer> {
    @Mixin
    private CatalogueOptions procedures = new CatalogueOptions();

    @Option(
            names = "--out-of-scope",
            paramLabel = "<file>",
            description = "Lines far|near TAB text; with them the confidence is fitted too.")
    private @Nullable Path outOfScope;

    @Option(
            names = "--labelled",
            paramLabel = "<file>",
            arity = "1..*",
            description = "Questions of other authors, as for evaluate retrieval: the weights are fitted on them.")
    private List<Path> labelled = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        RankingFit.run(procedures.catalogue(), procedures.province(), outOfScope, labelled)
                .forEach((name, value) -> Output.line(spec, "%-40s %s", name, value));
        return 0;
    }
}
