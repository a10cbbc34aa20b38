package vn.motcua.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.evaluation.NameEvaluation;

/// Looks for names of people and places in labelled texts and says what was found and what was masked wrongly.
@Command(
        name = "names",
        description = "How well names of people and places are found, and how often a word is masked wrongly.",
        mixinStandardHelpOptions = true)
final class EvaluateNamesCommand implements Callable<Integer> {
    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        NameEvaluation figures = NameEvaluation.run(options.input(), options.output());
        figures.table().forEach(line -> Output.line(spec, "%s", line));
        options.writeSummary(figures.summary());
        return 0;
    }
}
