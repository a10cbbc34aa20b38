package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.MotcuaProcess;

/// What was acknowledged must survive the two ways a small machine really dies.
class DurabilityIT {
    private static final Path PROGRAMS = Path.of("target/programs").toAbsolutePath();

    @Test
    void shouldKeepCommittedRowsWhenTheProgramOrEverythingIsKilled() throws Exception {
        Path home = home();
        try (var first = serve(List.of(), home)) {
            first.awaitReady();
            insert(home, 1);
            first.kill();
        }
        try (var second = serve(List.of(), home)) {
            second.awaitReady();
            insert(home, 2);
            killPostgres(home);
            second.kill();
        }
        try (var third = serve(List.of(), home)) {
            third.awaitReady();
            assertThat(count(home)).isEqualTo(2);
        }
    }

    @Test
    void shouldStopPostgresWhenTheProgramIsKilled() throws Exception {
        Path home = home();
        try (var program = serve(List.of(), home)) {
            program.awaitReady();
            long postgres = postgresPid(home);
            program.kill();

            long giveUp = System.nanoTime() + 30_000_000_000L;
            while (isRunning(postgres) && System.nanoTime() < giveUp) {
                Thread.sleep(100);
            }
            assertThat(isRunning(postgres)).isFalse();
        }
    }

    @Test
    void shouldLetAnotherCommandWorkOnTheSameHomeWhileItServes() throws Exception {
        Path home = home();
        try (var program = serve(List.of(), home)) {
            program.awaitReady();
            insert(home, 7);
            try (EmbeddedPostgres attached = EmbeddedPostgres.open(home, PROGRAMS)) {
                assertThat(attached.isOwner()).isFalse();
            }
            assertThat(count(home)).as("the service still has its database").isEqualTo(1);
        }
    }

    @Test
    void shouldServeAsAnOrdinaryUser() throws Exception {
        Path home = Files.createTempDirectory("motcua-ordinary-");
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        List<String> asNobody =
                root ? List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups") : List.of();
        if (root) {
            new ProcessBuilder("chown", "65534:65534", home.toString()).start().waitFor();
        }
        try (var program = serve(asNobody, home)) {
            program.awaitReady();
            insert(home, 1);
            assertThat(count(home)).isEqualTo(1);
        } finally {
            PostgresBinaries.deleteRecursively(home);
        }
    }

    private static MotcuaProcess serve(List<String> prefix, Path home) {
        return MotcuaProcess.start(prefix, Map.of(), "serve", "--port", "0", "--home", home.toString());
    }

    private static Path home() throws IOException {
        Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "durability-");
        Files.createSymbolicLink(home.resolve("programs"), Files.createDirectories(PROGRAMS));
        return home;
    }

    private static void insert(Path home, int value) throws SQLException {
        try (EmbeddedPostgres attached = EmbeddedPostgres.open(home, PROGRAMS);
                var connection = connect(attached);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS acknowledged(value int)");
            statement.execute("INSERT INTO acknowledged VALUES (" + value + ")");
        }
    }

    private static int count(Path home) throws SQLException {
        try (EmbeddedPostgres attached = EmbeddedPostgres.open(home, PROGRAMS);
                var connection = connect(attached);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM acknowledged")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static java.sql.Connection connect(EmbeddedPostgres postgres) throws SQLException {
        DatabaseAddress address = postgres.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static long postgresPid(Path home) throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void killPostgres(Path home) throws Exception {
        new ProcessBuilder("kill", "-9", Long.toString(postgresPid(home)))
                .start()
                .waitFor();
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
