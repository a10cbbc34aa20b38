package vn.motcua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// PostgreSQL's own lock file `postmaster.pid`: first line the process, fourth line the port.
final class PostmasterPid {
    private PostmasterPid() {}

    /// Waits for a PostgreSQL that is still shutting down after its owner died, and removes the file of one that is
    /// gone: after `kill -9` of everything the number may meanwhile belong to a stranger, which would make PostgreSQL
    /// refuse to start for ever.
    static void waitUntilGone(Path data, Duration limit) throws IOException {
        Path file = data.resolve("postmaster.pid");
        long giveUp = System.nanoTime() + limit.toNanos();
        while (isRunning(data)) {
            if (System.nanoTime() > giveUp) {
                throw new DatabaseUnavailableException(
                        "PostgreSQL of " + data + " is still running without its owner; stop process "
                                + pid(data).orElse(-1L));
            }
            sleep();
        }
        Files.deleteIfExists(file);
    }

    static Optional<Integer> portOfRunning(Path data) throws IOException {
        List<String> lines = read(data);
        if (lines.size() < 4 || !isRunning(data)) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(lines.get(3).strip()));
    }

    private static boolean isRunning(Path data) throws IOException {
        Optional<Long> pid = pid(data);
        return pid.isPresent() && isLivePostgres(pid.get(), data);
    }

    private static Optional<Long> pid(Path data) throws IOException {
        List<String> lines = read(data);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(lines.getFirst().strip()));
    }

    /// A zombie has an empty command line; a stranger with a recycled number does not name our folder.
    private static boolean isLivePostgres(long pid, Path data) {
        try {
            String commandLine = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            return commandLine.contains("postgres") && commandLine.contains(data.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> read(Path data) throws IOException {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while waiting for the earlier PostgreSQL to stop.", e);
        }
    }
}
