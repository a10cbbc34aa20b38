package vn.motcua.procedure.intake;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.CatalogueFiles;
import vn.motcua.procedure.CatalogueFiles.Progress;
import vn.motcua.procedure.CorruptSourceException;
import vn.motcua.procedure.ImportReport;
import vn.motcua.procedure.ParsedRecord;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.intake.ImportJob.Fault;

/// Reads and takes over uploaded files beside the requests (việc nền); the very code of the command does both.
@Singleton
class ImportWork {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final Duration BETWEEN_NEWS = Duration.ofMillis(500);

    private final ImportJobs jobs;
    private final ProcedureImport imports;
    private final TransactionOperations<Connection> transactions;
    private final AuditLog audit;
    private final Clock clock;

    ImportWork(
            ImportJobs jobs,
            ProcedureImport imports,
            TransactionOperations<Connection> transactions,
            AuditLog audit,
            Clock clock) {
        this.jobs = jobs;
        this.imports = imports;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Tells what the file would change.
    ///
    /// @param held given back when done
    void read(UUID id, ImportLock.Held held) {
        start(id, held, (job, records) -> {
            UUID newest = jobs.newestRun();
            ImportReport report = imports.take(job.fileName(), records, true, job.complete());
            jobs.ready(id, ImportPreview.of(report, jobs::titles), newest);
        });
    }

    /// Takes the file over; import, end of the job and audit entry stand or fall together.
    void take(UUID id, StaffUser actor, ImportLock.Held held) {
        start(
                id,
                held,
                (job, records) -> transactions.executeWrite(status -> {
                    ImportReport report = imports.take(job.fileName(), records, false, job.complete());
                    jobs.done(id, ImportPreview.of(report, jobs::titles), report.run());
                    audit.record(
                            actor,
                            "procedure.imported",
                            job.fileName(),
                            "+" + report.added() + " ~" + report.changed() + " -" + report.vanished() + " !"
                                    + report.rejected());
                    return report;
                }));
    }

    private interface Step {
        void with(ImportJob job, List<ParsedRecord> records);
    }

    private void start(UUID id, ImportLock.Held held, Step step) {
        // A thread of the machine: reading is work of the processor, which virtual threads would not share.
        Thread.ofPlatform().daemon().name("catalogue-import").start(() -> {
            try (held) {
                work(id, step);
            }
        });
    }

    private void work(UUID id, Step step) {
        try {
            ImportJob job = jobs.find(id).orElseThrow();
            step.with(job, records(job));
        } catch (CorruptSourceException e) {
            jobs.failed(id, new Fault(e.fault().name(), e.place(), e.line(), e.detail()));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            LOG.error("The import {} ended early; nothing of it was taken over", id, e);
            jobs.failed(id, Fault.of(Fault.INTERNAL));
        }
    }

    /// The reader knows files by their names, which tell the kind and the month.
    private List<ParsedRecord> records(ImportJob job) throws IOException {
        Path folder = Files.createTempDirectory("motcua-import");
        Path file = folder.resolve(job.fileName());
        try {
            Files.write(file, jobs.content(job.id()));
            return CatalogueFiles.read(file, news(job.id()));
        } catch (CorruptSourceException e) {
            throw e.withoutFolder(folder);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private Consumer<Progress> news(UUID id) {
        Instant[] last = {clock.instant()};
        return progress -> {
            Instant now = clock.instant();
            if (Duration.between(last[0], now).compareTo(BETWEEN_NEWS) >= 0) {
                last[0] = now;
                jobs.progress(id, (int) (progress.share() * 100), progress.records());
            }
        };
    }
}
