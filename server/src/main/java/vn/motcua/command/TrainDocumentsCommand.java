package vn.motcua.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.procedure.DocumentLearner;

/// Lets the model of documents learn from editors' confirmations and corrections.
@Command(
        name = "documents",
        description = {
            "Learn from editors which entries of an application are papers, cases, forms or notes.",
            "A better model is in use on all nodes at once; a worse one is kept aside."
        },
        mixinStandardHelpOptions = true)
final class TrainDocumentsCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions home = new HomeOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (Service service = Service.open(home.home(), false, Map.of())) {
            DocumentLearner.Report report = service.get(DocumentLearner.class).train();
            Output.line(
                    spec,
                    "corrections: %d; the model in use gets %d of them right, the new one %d",
                    report.corrections(),
                    report.rightBefore(),
                    report.rightNow());
            Output.line(spec, "cross-validation: %s", report.metrics());
            Output.line(
                    spec,
                    report.inUse()
                            ? "The new model is in use."
                            : "The new model is kept aside; the one before stays in use.");
            return 0;
        }
    }
}
