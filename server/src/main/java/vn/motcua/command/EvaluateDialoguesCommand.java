package vn.motcua.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.evaluation.DialogueEvaluation;

/// Holds whole conversations and checks each turn.
@Command(
        name = "dialogues",
        description = "How often each turn of whole conversations is what a fair judge expects.",
        mixinStandardHelpOptions = true)
final class EvaluateDialoguesCommand implements Callable<Integer> {
    @Mixin
    private CatalogueOptions procedures = new CatalogueOptions();

    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, Object> figures = DialogueEvaluation.run(
                procedures.catalogue(), procedures.province(), options.input(), options.output());
        figures.forEach((name, value) -> Output.line(spec, "%-22s %s", name, value));
        options.writeSummary(figures);
        return 0;
    }
}
