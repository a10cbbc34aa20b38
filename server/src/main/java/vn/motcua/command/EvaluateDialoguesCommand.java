package vn.motcua.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.evaluation.DialogueEvaluation;

/// Holds whole conversations and checks each turn.
@Command(
        name = "dialogues",
        description = "How often each turn of whole conversations is what a fair judge expects.",
        mixinStandardHelpOptions = true)
final class EvaluateDialoguesCommand implements Callable<Integer> {
    @Option(
            names = "--catalogue",
            required = true,
            paramLabel = "<folder-or-archive>",
            description = "The national text files: a folder or a .tar.xz.")
    private Path catalogue = Path.of("");

    @Option(
            names = "--province",
            defaultValue = "48",
            description = "Code of the province whose local procedures count; 48 is Đà Nẵng.")
    private String province = "48";

    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, Object> figures = DialogueEvaluation.run(catalogue, province, options.input(), options.output());
        figures.forEach((name, value) -> Output.line(spec, "%-22s %s", name, value));
        options.writeSummary(figures);
        return 0;
    }
}
