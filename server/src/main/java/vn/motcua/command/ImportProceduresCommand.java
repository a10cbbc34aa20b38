package vn.motcua.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.procedure.CatalogueFiles.Progress;
import vn.motcua.procedure.CorruptSourceException;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.ImportReport;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Takes a source of procedure records over into the catalogue, also while the service runs on the same home.
@Command(
        name = "import-procedures",
        mixinStandardHelpOptions = true,
        description = {
            "Import procedure records: a folder of .txt or .json records, one such file, or a .tar.xz/.tar.gz of them.",
            "All or nothing; importing the same source again changes nothing. A running service shows the new records",
            "without a restart."
        })
final class ImportProceduresCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "<file-or-folder>", description = "What to import.")
    private Path source = Path.of("");

    @Option(names = "--dry-run", description = "Only tell what would change.")
    private boolean dryRun;

    @Option(
            names = "--complete",
            description = "The source holds every record there is: mark those it lacks, for an editor to decide.")
    private boolean complete;

    @Option(
            names = "--report",
            paramLabel = "<file>",
            description =
                    "Write every record that was rejected, mended or is doubtful, and why, as tab-separated text.")
    private @Nullable Path reportFile;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.exists(source)) {
            throw refused(new CorruptSourceException(CorruptSourceException.Fault.NOT_THERE, source.toString()));
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Service service = Service.open(home.home(), false, Map.of())) {
            ImportReport report;
            try (var bar =
                    new ProgressBar(Objects.requireNonNull(spec).commandLine().getErr(), System.console() != null)) {
                report = service.get(ProcedureImport.class).run(source, dryRun, complete, bar::show);
            }
            summary(out, report);
            if (reportFile != null) {
                write(report, reportFile);
                out.println("report: " + reportFile);
            }
            out.flush();
            return 0;
        } catch (CorruptSourceException e) {
            throw refused(e);
        }
    }

    /// In Vietnamese for who has to mend the file, in English for who looks the fault up.
    private static CommandFailedException refused(CorruptSourceException e) {
        var texts = new Texts();
        String place = e.line() == 0 ? e.place() : texts.of(Language.VI, "procedure.corrupt.at", e.place(), e.line());
        String detail = e.detail().isEmpty() ? "" : " (" + e.detail() + ")";
        return new CommandFailedException(texts.of(Language.VI, "procedure.corrupt." + e.fault(), place, detail) + "\n"
                + texts.of(Language.VI, "procedure.corrupt.untouched") + "\n" + e.getMessage()
                + ". Nothing was imported; the catalogue is as it was.");
    }

    private static void summary(PrintWriter out, ImportReport report) {
        out.printf(
                "%s%s: %,d records in %.1f s: %,d added, %,d changed, %,d unchanged, %,d rejected%n",
                report.dryRun() ? "dry run, nothing stored – " : "",
                report.source(),
                report.records(),
                report.took().toMillis() / 1000.0,
                report.added(),
                report.changed(),
                report.unchanged(),
                report.rejected());
        out.printf(
                "  %,d no longer in the source, %,d points on which two sources disagree%n",
                report.vanished(), report.conflicts());
        out.printf(
                "  %,d records with something mended, %,d with something doubtful%n",
                report.repaired(), report.doubtful());
        Map<Finding.Reason, Integer> counts = new TreeMap<>();
        report.rows().forEach(row -> counts.merge(row.finding().reason(), 1, Integer::sum));
        counts.forEach((reason, count) -> out.printf("  %-24s %,6d%n", reason, count));
        report.rows().stream()
                .filter(row -> row.finding().kind() == Finding.Kind.REJECTED)
                .limit(20)
                .forEach(row -> out.printf(
                        "  rejected %s: %s %s%n",
                        row.origin(), row.finding().reason(), row.finding().detail()));
    }

    private static void write(ImportReport report, Path file) {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("origin\tcode\tkind\treason\tdetail\n");
            for (ImportReport.Row row : report.rows()) {
                Finding finding = row.finding();
                writer.write(String.join(
                        "\t",
                        row.origin(),
                        row.code(),
                        finding.kind().name(),
                        finding.reason().name(),
                        finding.detail().replaceAll("\\s+", " ")));
                writer.write('\n');
            }
        } catch (IOException e) {
            throw new CommandFailedException(
                    "The import is done, but the report could not be written to " + file + ": " + e.getMessage());
        }
    }

    /// One line that fills up; on a terminal it is redrawn, elsewhere it grows by tenths.
    private static final class ProgressBar implements AutoCloseable {
        private static final int WIDTH = 40;

        private final PrintWriter err;
        private final boolean terminal;
        private int shown = -1;

        ProgressBar(PrintWriter err, boolean terminal) {
            this.err = err;
            this.terminal = terminal;
        }

        void show(Progress progress) {
            int percent = (int) (progress.share() * 100);
            if (percent == shown || !terminal && percent / 10 == shown / 10 && shown >= 0) {
                return;
            }
            shown = percent;
            int filled = percent * WIDTH / 100;
            String bar = "reading [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + " %, "
                    + progress.records() + " records";
            if (terminal) {
                err.print("\r" + bar);
            } else {
                err.println(bar);
            }
            err.flush();
        }

        @Override
        public void close() {
            if (terminal && shown >= 0) {
                err.println();
                err.flush();
            }
        }
    }
}
