package vn.motcua.backup;

import io.micronaut.serde.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.motcua.database.OpenDatabase;

/// Writes one file with everything that is needed to start again elsewhere. It holds personal data and the key that
/// reads it, so only its owner may open it.
public final class Backup {
    static final String MANIFEST = "manifest.json";
    static final String SECRET_KEY = "secret.key";

    private final Clock clock;

    public Backup(Clock clock) {
        this.clock = clock;
    }

    /// What was written.
    public record Summary(Path file, int tables, long rows) {}

    /// Takes the backup from one snapshot, while the service goes on; the file appears whole or not at all.
    ///
    /// @throws BackupException the file cannot be written or the database does not answer
    public Summary write(OpenDatabase database, Path home, Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Manifest manifest;
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)));
                    Connection connection = database.connect()) {
                manifest = writeAll(connection, home, zip);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            long rows = manifest.tables().stream()
                    .mapToLong(Manifest.TableCopy::rows)
                    .sum();
            return new Summary(file, manifest.tables().size(), rows);
        } catch (IOException | SQLException e) {
            throw new BackupException("The backup could not be written to " + file + ": " + e.getMessage(), e);
        }
    }

    private Manifest writeAll(Connection connection, Path home, ZipOutputStream zip) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        List<Manifest.TableCopy> tables = new ArrayList<>();
        for (Map.Entry<String, List<String>> table :
                DatabaseShape.tables(connection).entrySet()) {
            zip.putNextEntry(new ZipEntry("tables/" + table.getKey()));
            String sql = "COPY %s (%s) TO STDOUT".formatted(table.getKey(), quoted(table.getValue()));
            long rows = copy.copyOut(sql, new OpenStream(zip));
            zip.closeEntry();
            tables.add(new Manifest.TableCopy(table.getKey(), table.getValue(), rows));
        }
        var manifest = new Manifest(
                Manifest.FORMAT,
                OffsetDateTime.now(clock).toString(),
                DatabaseShape.schemaVersion(connection),
                tables,
                DatabaseShape.sequences(connection));
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(ObjectMapper.getDefault().writeValueAsBytes(manifest));
        zip.closeEntry();
        Path secretKey = home.resolve(SECRET_KEY);
        if (Files.exists(secretKey)) {
            zip.putNextEntry(new ZipEntry(SECRET_KEY));
            Files.copy(secretKey, zip);
            zip.closeEntry();
        }
        connection.rollback();
        return manifest;
    }

    static String quoted(List<String> columns) {
        return columns.stream()
                .map(column -> '"' + column.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(", "));
    }

    /// COPY closes the stream it writes to, but the archive goes on.
    private static final class OpenStream extends OutputStream {
        private final OutputStream target;

        OpenStream(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            target.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            target.write(bytes, offset, length);
        }
    }
}
