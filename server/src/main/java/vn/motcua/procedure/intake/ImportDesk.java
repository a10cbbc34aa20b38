package vn.motcua.procedure.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.intake.ImportJob.Fault;
import vn.motcua.procedure.intake.ImportJob.State;

/// Where somebody without a command line brings records into the catalogue (bàn nhập thủ tục): first shown, then taken
/// over; one import at a time.
@Singleton
public class ImportDesk {
    /// A job that says nothing for so long is asked whether it still runs.
    private static final Duration QUIET = Duration.ofSeconds(10);

    private final ImportJobs jobs;
    private final ImportLock lock;
    private final ImportWork work;
    private final Clock clock;

    ImportDesk(ImportJobs jobs, ImportLock lock, ImportWork work, Clock clock) {
        this.jobs = jobs;
        this.lock = lock;
        this.work = work;
        this.clock = clock;
    }

    /// Begins to read the file; nothing is changed yet.
    ///
    /// @param fileName tells the kind, and often the month of the data
    /// @param complete the file holds every record there is
    public ImportOutcome upload(String fileName, byte[] content, boolean complete, StaffUser actor) {
        Optional<ImportLock.Held> held = lock.take();
        if (held.isEmpty()) {
            return busy();
        }
        try {
            jobs.dropOld();
            UUID id = jobs.add(UploadName.safe(fileName), content, complete, actor);
            work.read(id, held.get());
            return new ImportOutcome.Begun(id);
        } catch (RuntimeException e) {
            held.get().close();
            throw e;
        }
    }

    /// Takes over what was shown; when another import came in between, it is read and shown again instead.
    public ImportOutcome confirm(UUID id, StaffUser actor) {
        Optional<ImportLock.Held> held = lock.take();
        if (held.isEmpty()) {
            return busy();
        }
        try {
            boolean outdated = jobs.isOutdated(id);
            if (!jobs.run(id, outdated ? State.READING : State.IMPORTING, outdated)) {
                held.get().close();
                return new ImportOutcome.Over();
            }
            if (outdated) {
                work.read(id, held.get());
            } else {
                work.take(id, actor, held.get());
            }
            return new ImportOutcome.Begun(id);
        } catch (RuntimeException e) {
            held.get().close();
            throw e;
        }
    }

    private ImportOutcome busy() {
        return jobs.open().stream()
                .filter(ImportJob::isRunning)
                .findFirst()
                .map(job -> new ImportOutcome.Busy(job.actorName(), job.startedAt()))
                .orElseGet(() -> new ImportOutcome.Busy("", clock.instant()));
    }

    /// Nothing of the file is taken over.
    public void drop(UUID id) {
        jobs.drop(id);
    }

    /// Those that run or wait for an answer, the newest first.
    public List<ImportJob> open() {
        return jobs.open();
    }

    public Optional<ImportJob> job(UUID id) {
        return jobs.find(id).map(this::looked);
    }

    /// A node that died takes its import with it; whoever looks next says so.
    private ImportJob looked(ImportJob job) {
        if (!job.isRunning() || job.changedAt().plus(QUIET).isAfter(clock.instant())) {
            return job;
        }
        Optional<ImportLock.Held> free = lock.take();
        if (free.isEmpty()) {
            return job;
        }
        try (ImportLock.Held held = free.get()) {
            ImportJob now = jobs.find(job.id()).orElse(job);
            if (now.isRunning()) {
                jobs.failed(job.id(), Fault.of(Fault.INTERRUPTED));
            }
        }
        return jobs.find(job.id()).orElse(job);
    }
}
