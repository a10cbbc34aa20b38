package vn.motcua.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.motcua.database.OpenDatabase;

class BackupIT {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void shouldBringBackRowsSequencesAndTheKeyInAnotherHome() throws Exception {
        Path here = home();
        Path elsewhere = home();
        Path file = here.resolve("backup.zip");
        Files.writeString(here.resolve("secret.key"), "00112233\n");
        try (OpenDatabase database = OpenDatabase.open(here)) {
            run(database, SCHEMA);
            run(
                    database,
                    "INSERT INTO sample.parent(name) VALUES ('Tổ 12, phường Hải Châu'), (E'tab\\t\\\\ and\\nline')");
            run(database, "INSERT INTO sample.child(parent_id, photo) VALUES (1, '\\xff00'), (2, NULL)");
            Backup.Summary summary = new Backup(CLOCK).write(database, here, file);
            assertThat(summary.rows()).isGreaterThanOrEqualTo(4);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        try (OpenDatabase database = OpenDatabase.open(elsewhere)) {
            run(database, SCHEMA);
            new Restore().read(database, elsewhere, file, true);
            assertThat(text(database, "SELECT string_agg(name, '|' ORDER BY id) FROM sample.parent"))
                    .isEqualTo("Tổ 12, phường Hải Châu|tab\t\\ and\nline");
            assertThat(text(database, "SELECT count(*) || '' FROM sample.child WHERE photo = '\\xff00'"))
                    .isEqualTo("1");
            run(database, "INSERT INTO sample.parent(name) VALUES ('next')");
            assertThat(text(database, "SELECT max(id) || '' FROM sample.parent"))
                    .isEqualTo("3");
        }
        assertThat(elsewhere.resolve("secret.key")).hasContent("00112233\n");
    }

    @Test
    void shouldNotTouchADatabaseThatHoldsDataUnlessTold() throws Exception {
        Path home = home();
        Path file = home.resolve("backup.zip");
        try (OpenDatabase database = OpenDatabase.open(home)) {
            run(database, SCHEMA);
            new Backup(CLOCK).write(database, home, file);
            run(database, "INSERT INTO sample.parent(name) VALUES ('kept')");

            assertThatThrownBy(() -> new Restore().read(database, home, file, false))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("--replace");
            assertThat(text(database, "SELECT name FROM sample.parent")).isEqualTo("kept");
        }
    }

    @Test
    void shouldRefuseAFileThatIsNoBackup() throws Exception {
        Path home = home();
        Path file = Files.writeString(home.resolve("notes.zip"), "not a zip");
        try (OpenDatabase database = OpenDatabase.open(home)) {
            assertThatThrownBy(() -> new Restore().read(database, home, file, true))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("is not a backup");
        }
    }

    private static final String SCHEMA = """
            CREATE SCHEMA sample;
            CREATE TABLE sample.child(id serial PRIMARY KEY, parent_id int NOT NULL, photo bytea);
            CREATE TABLE sample.parent(id serial PRIMARY KEY, name text NOT NULL,
                name_length int GENERATED ALWAYS AS (length(name)) STORED);
            ALTER TABLE sample.child ADD FOREIGN KEY (parent_id) REFERENCES sample.parent;
            """;

    private static Path home() throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        Path home = Files.createTempDirectory(target, "backup-");
        Files.createSymbolicLink(home.resolve("programs"), Files.createDirectories(target.resolve("programs")));
        return home;
    }

    private static void run(OpenDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(OpenDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
