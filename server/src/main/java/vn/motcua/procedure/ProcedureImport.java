package vn.motcua.procedure;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.motcua.procedure.CatalogueFiles.Progress;

/// Takes a source of records over into the catalogue (nhập dữ liệu thủ tục): all of it or, when it cannot be read,
/// nothing. The same source again changes nothing.
@Singleton
public class ProcedureImport {
    private final TransactionOperations<Connection> transactions;
    private final Json json;
    private final Clock clock;

    ProcedureImport(TransactionOperations<Connection> transactions, Json json, Clock clock) {
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /// @param dryRun tells what would happen, exactly, and lets nothing happen
    /// @throws CorruptSourceException the source cannot be read; the catalogue is as it was
    public ImportReport run(Path source, boolean dryRun, Consumer<Progress> progress) {
        return run(source, dryRun, false, progress);
    }

    /// @param complete the source holds every record there is: what it lacks is marked as vanished, for a person to
    // decide
    public ImportReport run(Path source, boolean dryRun, boolean complete, Consumer<Progress> progress) {
        Instant started = clock.instant();
        List<ParsedRecord> records = CatalogueFiles.read(source, progress);
        String name = String.valueOf(source.toAbsolutePath().normalize().getFileName());
        return take(name, records, dryRun, complete, started);
    }

    /// The same for records that were read already; joins the caller's transaction if there is one.
    ///
    /// @param name of the source
    public ImportReport take(String name, List<ParsedRecord> records, boolean dryRun, boolean complete) {
        return take(name, records, dryRun, complete, clock.instant());
    }

    private ImportReport take(
            String name, List<ParsedRecord> records, boolean dryRun, boolean complete, Instant started) {
        return transactions.executeWrite(status -> {
            if (dryRun) {
                status.setRollbackOnly();
            }
            return store(status.getConnection(), name, dryRun, complete, records, started);
        });
    }

    private ImportReport store(
            Connection connection,
            String name,
            boolean dryRun,
            boolean complete,
            List<ParsedRecord> records,
            Instant started)
            throws SQLException {
        var writer = new RecordWriter(connection, json, clock.instant());
        long version = writer.lock();
        Map<ProcedureCode, StoredRecord> stored = writer.stored();
        var plan = new ChangePlan(json, stored);
        List<CatalogueChange> changes = new ArrayList<>();
        var claims = new SourceClaims(connection);
        var vanished = new VanishedRecords(connection);
        int missing = vanished.compare(stored, present(records), complete);
        List<ImportReport.Row> rows = new ArrayList<>(rows(records));
        int found = rows.size();
        List<ImportReport.Touched> touched = new ArrayList<>();
        int rejected = 0;
        int added = 0;
        for (ParsedRecord item : records) {
            if (item instanceof ParsedRecord.Accepted accepted) {
                claims.conflicts(accepted)
                        .forEach(each -> rows.add(new ImportReport.Row(
                                accepted.origin(), accepted.procedure().code().value(), each)));
                Optional<CatalogueChange> change = plan.of(accepted);
                boolean known = stored.containsKey(accepted.procedure().code());
                change.ifPresent(changes::add);
                change.ifPresent(each -> touched.add(new ImportReport.Touched(
                        each.code(),
                        accepted.procedure().name(),
                        known ? ImportReport.Change.CHANGED : ImportReport.Change.ADDED)));
                added += change.isPresent() && !known ? 1 : 0;
            } else {
                rejected++;
            }
        }
        vanished.codes().forEach(code -> touched.add(new ImportReport.Touched(code, "", ImportReport.Change.VANISHED)));
        UUID runId = UUID.randomUUID();
        var report = new ImportReport(
                runId,
                name,
                dryRun,
                records.size(),
                added,
                changes.size() - added,
                records.size() - rejected - changes.size(),
                rejected,
                with(records, Finding.Kind.REPAIRED),
                with(records, Finding.Kind.DOUBTFUL),
                complete,
                missing,
                rows.size() - found,
                Duration.between(started, clock.instant()),
                rows,
                touched);
        writer.run(runId, report, started);
        vanished.write(runId, clock.instant());
        if (report.touched()) {
            writer.write(changes, stored, version + 1, runId);
            writer.announce(version + 1);
        }
        claims.write(records, runId);
        return report.took(Duration.between(started, clock.instant()));
    }

    private static Set<String> present(List<ParsedRecord> records) {
        return records.stream().map(ProcedureImport::code).collect(Collectors.toSet());
    }

    private static int with(List<ParsedRecord> records, Finding.Kind kind) {
        return (int) records.stream()
                .filter(item -> item.findings().stream().anyMatch(finding -> finding.kind() == kind))
                .count();
    }

    private static List<ImportReport.Row> rows(List<ParsedRecord> records) {
        return records.stream()
                .flatMap(item -> item.findings().stream()
                        .map(finding -> new ImportReport.Row(item.origin(), code(item), finding)))
                .toList();
    }

    private static String code(ParsedRecord item) {
        return switch (item) {
            case ParsedRecord.Accepted accepted -> accepted.procedure().code().value();
            case ParsedRecord.Rejected rejected -> rejected.code();
        };
    }
}
