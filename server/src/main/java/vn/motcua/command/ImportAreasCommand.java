package vn.motcua.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.area.AreaImport;
import vn.motcua.area.AreaImportException;
import vn.motcua.area.AreaImportReport;

/// Takes the boundaries of wards and communes over from a map file, also while the service runs on the same home.
@Command(
        name = "import-areas",
        mixinStandardHelpOptions = true,
        description = {
            "Import boundaries of units from a GeoJSON file (also .xz or .gz), matched by official code and name.",
            "All or nothing; importing the same file again changes nothing. A running service uses the new boundaries",
            "within seconds, without a restart."
        })
final class ImportAreasCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Mixin
    private HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "<geojson>", description = "The map file.")
    private Path source = Path.of("");

    @Option(names = "--dry-run", description = "Only tell what would be imported.")
    private boolean dryRun;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (Service service = Service.open(home.home(), false, Map.of())) {
            summary(service.get(AreaImport.class).run(source, dryRun));
            return 0;
        } catch (AreaImportException e) {
            throw new CommandFailedException(
                    e.getMessage() + ". Nothing was imported; the boundaries are as they were.");
        }
    }

    private void summary(AreaImportReport report) {
        String outcome = dryRun ? "dry run, nothing stored" : report.changed() ? "imported" : "unchanged";
        Output.line(
                spec,
                "%s: boundaries of %d units from %s; %d outlines mended, %d features rejected, %d units without boundary",
                outcome,
                report.imported(),
                source,
                report.repaired().size(),
                report.rejected().size(),
                report.missing().size());
        list("mended", report.repaired());
        list("rejected", report.rejected());
        list("no boundary for", report.missing());
    }

    private void list(String heading, List<String> entries) {
        entries.stream().limit(SHOWN).forEach(entry -> Output.line(spec, "  %s %s", heading, entry));
        if (entries.size() > SHOWN) {
            Output.line(spec, "  … and %d more", entries.size() - SHOWN);
        }
    }
}
