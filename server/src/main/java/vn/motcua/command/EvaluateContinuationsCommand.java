package vn.motcua.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.evaluation.ContinuationEvaluation;

/// Reads labelled second messages and says how often a person agrees.
@Command(
        name = "continuations",
        description =
                "How often a second message is taken for what a person took it for: goes on, turns back, begins anew.",
        mixinStandardHelpOptions = true)
final class EvaluateContinuationsCommand implements Callable<Integer> {
    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        ContinuationEvaluation figures = ContinuationEvaluation.run(options.input(), options.output());
        figures.table().forEach(line -> Output.line(spec, "%s", line));
        options.writeSummary(figures.summary());
        return 0;
    }
}
