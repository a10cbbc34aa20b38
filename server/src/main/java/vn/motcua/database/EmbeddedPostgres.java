package vn.motcua.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL that lives in the home folder and as long as this process, with every durability setting left on:
/// what was acknowledged survives `kill -9` of this process, of PostgreSQL, or of both.
///
/// One process owns it (the lock file says which); a second command on the same home attaches to the running one.
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final String USER = "motcua";

    private final Path data;
    private final DatabaseAddress address;
    private final @Nullable PostgresProcess process;
    private final @Nullable FileChannel ownership;

    private EmbeddedPostgres(
            Path data, DatabaseAddress address, @Nullable PostgresProcess process, @Nullable FileChannel ownership) {
        this.data = data;
        this.address = address;
        this.process = process;
        this.ownership = ownership;
    }

    /// Starts PostgreSQL under `home/postgres`, or attaches to the one that another motcua process runs there.
    ///
    /// @param binaries folder that the programs are unpacked into, shared by several homes if wished
    /// @throws DatabaseUnavailableException with what to do about it
    public static EmbeddedPostgres open(Path home, Path binaries) {
        try {
            Path root =
                    Files.createDirectories(home.toAbsolutePath().normalize().resolve("postgres"));
            Path programs =
                    PostgresBinaries.unpackInto(binaries.toAbsolutePath().normalize());
            FileChannel ownership =
                    FileChannel.open(root.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return own(root, programs, ownership);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "Cannot prepare the database folder " + home + ": " + e.getMessage() + ". Is the folder writable?",
                    e);
        }
    }

    private static EmbeddedPostgres own(Path root, Path programs, FileChannel ownership) throws IOException {
        long giveUp = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < giveUp) {
            FileLock lock = ownership.tryLock();
            if (lock != null) {
                return start(root, programs, ownership);
            }
            Optional<EmbeddedPostgres> running = attach(root);
            if (running.isPresent()) {
                ownership.close();
                return running.get();
            }
            pause();
        }
        ownership.close();
        throw new DatabaseUnavailableException(
                "Another motcua process holds " + root + " but its database does not answer.");
    }

    private static EmbeddedPostgres start(Path root, Path programs, FileChannel ownership) throws IOException {
        Path data = root.resolve("data");
        Path log = root.resolve("postgres.log");
        Path passwordFile = root.resolve("password");
        String password = password(passwordFile);
        Isolation isolation = Isolation.forThisProcess(root);
        if (!Files.isRegularFile(data.resolve("PG_VERSION"))) {
            initialise(root, data, programs, passwordFile, isolation, log);
        }
        PostmasterPid.waitUntilGone(data, Duration.ofSeconds(60));
        int port = freePort();
        var address = new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
        var process = PostgresProcess.start(
                isolation.postgres(List.of(
                        programs.resolve("bin/postgres").toString(),
                        "-D",
                        data.toString(),
                        "-c",
                        "port=" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=120",
                        "-c",
                        "shared_buffers=128MB",
                        "-c",
                        "timezone=Asia/Ho_Chi_Minh",
                        "-c",
                        "lc_messages=C")),
                log);
        awaitAnswer(address, process, log);
        return new EmbeddedPostgres(data, address, process, ownership);
    }

    /// A home copied or killed in the middle of `initdb` must not be mistaken for a database: the cluster is made in a
    /// folder of its own and renamed when whole.
    private static void initialise(
            Path root, Path data, Path programs, Path passwordFile, Isolation isolation, Path log) throws IOException {
        LOG.info("Creating the database in {}", data);
        try (var leftovers = Files.newDirectoryStream(root, "initialising-*")) {
            for (Path leftover : leftovers) {
                PostgresBinaries.deleteRecursively(leftover);
            }
        }
        Path unfinished = root.resolve("initialising-" + ProcessHandle.current().pid());
        run(
                isolation.program(List.of(
                        programs.resolve("bin/initdb").toString(),
                        "-D",
                        unfinished.toString(),
                        "-U",
                        USER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=vi",
                        "--locale=C",
                        "--data-checksums")),
                log);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void run(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (!process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new DatabaseUnavailableException("initdb failed: " + tail(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while creating the database.", e);
        }
    }

    private static Optional<EmbeddedPostgres> attach(Path root) throws IOException {
        Path data = root.resolve("data");
        Optional<Integer> port = PostmasterPid.portOfRunning(data);
        if (port.isEmpty()) {
            return Optional.empty();
        }
        String password = Files.readString(root.resolve("password")).strip();
        var address = new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port.get() + "/postgres", USER, password);
        return answers(address) ? Optional.of(new EmbeddedPostgres(data, address, null, null)) : Optional.empty();
    }

    private static void awaitAnswer(DatabaseAddress address, PostgresProcess process, Path log) throws IOException {
        long giveUp = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers(address)) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                process.stop();
                throw new DatabaseUnavailableException("PostgreSQL did not start: " + tail(log));
            }
            pause();
        }
    }

    private static boolean answers(DatabaseAddress address) {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while waiting for PostgreSQL.", e);
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /// Whether this process started PostgreSQL, so that it stops with it.
    public boolean isOwner() {
        return process != null;
    }

    public Path dataFolder() {
        return data;
    }

    /// Stops PostgreSQL (fast shutdown: open transactions are rolled back, everything committed is flushed). Attached
    /// processes leave it running.
    @Override
    public void close() {
        if (process != null) {
            process.stop();
        }
        if (ownership != null) {
            try {
                ownership.close();
            } catch (IOException e) {
                LOG.warn("The ownership lock of {} was not released cleanly", data, e);
            }
        }
    }
}
