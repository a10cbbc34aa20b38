package vn.motcua.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.evaluation.DocumentEvaluation;

/// Sorts the entries of labelled records and says how often a person agrees.
@Command(
        name = "documents",
        description = "How often an entry of an application is sorted as a person sorted it.",
        mixinStandardHelpOptions = true)
final class EvaluateDocumentsCommand implements Callable<Integer> {
    @Option(
            names = "--catalogue",
            required = true,
            paramLabel = "<folder-or-archive>",
            description = "The national text files: a folder or a .tar.xz.")
    private Path catalogue = Path.of("");

    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        DocumentEvaluation figures = DocumentEvaluation.run(catalogue, options.input(), options.output());
        figures.table().forEach(line -> Output.line(spec, "%s", line));
        options.writeSummary(figures.summary());
        return 0;
    }
}
