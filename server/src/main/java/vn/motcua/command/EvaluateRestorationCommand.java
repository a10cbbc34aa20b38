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
import vn.motcua.evaluation.RestorationEvaluation;

/// Takes the marks from texts that have them, has them restored, and says how often they came back.
@Command(
        name = "restoration",
        description = "How often the marks of a text come back, and how often a shown reading is wrong.",
        mixinStandardHelpOptions = true)
final class EvaluateRestorationCommand implements Callable<Integer> {
    @Option(
            names = "--catalogue",
            paramLabel = "<folder-or-archive>",
            description = "National text files, a folder or a .tar.xz: the procedures' names are measured too.")
    private @Nullable Path catalogue;

    @Option(
            names = "--training",
            paramLabel = "<file>",
            arity = "1..*",
            description = "Training sentences, text in the last column: texts that one nearly says are left out.")
    private List<Path> training = List.of();

    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        RestorationEvaluation figures =
                RestorationEvaluation.run(options.input(), catalogue, training, options.output());
        figures.table().forEach(line -> Output.line(spec, "%s", line));
        options.writeSummary(figures.summary());
        return 0;
    }
}
