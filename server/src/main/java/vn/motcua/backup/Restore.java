package vn.motcua.backup;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.motcua.database.OpenDatabase;

/// Puts a backup file into a database in one transaction: either everything is as it was, or nothing changed.
public final class Restore {

    /// What was put back.
    public record Summary(String takenAt, int tables, long rows) {}

    /// @param replace whether rows that are there now may be thrown away
    /// @throws BackupException the file is not a backup, is newer than this program, or the database is in use
    public Summary read(OpenDatabase database, Path home, Path file, boolean replace) {
        try (var zip = new ZipFile(file.toFile());
                Connection connection = database.connect()) {
            Manifest manifest = manifest(zip, file);
            connection.setAutoCommit(false);
            check(connection, manifest, replace);
            long rows = replaceRows(connection, zip, manifest);
            restoreKey(zip, home);
            connection.commit();
            return new Summary(manifest.takenAt(), manifest.tables().size(), rows);
        } catch (ZipException e) {
            throw new BackupException(file + " is not a backup of motcua, or it is damaged.", e);
        } catch (IOException | SQLException e) {
            throw new BackupException(
                    "The backup " + file + " could not be restored; nothing was changed: " + e.getMessage(), e);
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new BackupException(file + " is not a backup of motcua: it has no manifest.");
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            return Objects.requireNonNull(ObjectMapper.getDefault().readValue(stream.readAllBytes(), Manifest.class));
        }
    }

    private static void check(Connection connection, Manifest manifest, boolean replace) throws SQLException {
        String ours = DatabaseShape.schemaVersion(connection);
        if (manifest.format() > Manifest.FORMAT || manifest.schemaVersion().compareTo(ours) > 0) {
            throw new BackupException(
                    "This backup was taken by a newer motcua (schema %s, here %s). Update motcua first."
                            .formatted(manifest.schemaVersion(), ours));
        }
        Map<String, List<String>> here = DatabaseShape.tables(connection);
        Set<String> unknown = manifest.tables().stream()
                .map(Manifest.TableCopy::name)
                .filter(name -> !here.containsKey(name))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw new BackupException("The backup holds tables that this version does not have: " + unknown);
        }
        if (!replace && holdsRows(connection, here.keySet())) {
            throw new BackupException(
                    "The database already holds data. To throw it away and restore the backup, add --replace.");
        }
    }

    private static boolean holdsRows(Connection connection, Set<String> tables) throws SQLException {
        for (String table : tables) {
            try (var statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT EXISTS (SELECT FROM " + table + ")")) {
                rows.next();
                if (rows.getBoolean(1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long replaceRows(Connection connection, ZipFile zip, Manifest manifest)
            throws SQLException, IOException {
        Set<String> here = DatabaseShape.tables(connection).keySet();
        if (here.isEmpty()) {
            return 0;
        }
        // Histories refuse every change by trigger; putting them back as they were is the one exception.
        setUserTriggers(connection, here, "DISABLE");
        try (var statement = connection.createStatement()) {
            statement.execute("TRUNCATE " + String.join(", ", here));
        }
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        Map<String, Manifest.TableCopy> byName =
                manifest.tables().stream().collect(Collectors.toMap(Manifest.TableCopy::name, table -> table));
        long rows = 0;
        for (String name : here) {
            Manifest.TableCopy table = byName.get(name);
            if (table != null) {
                rows += copyIn(copy, zip, table);
            }
        }
        setUserTriggers(connection, here, "ENABLE");
        try (var statement = connection.prepareStatement("SELECT setval(?::regclass, ?)")) {
            for (Manifest.SequenceValue sequence : manifest.sequences()) {
                statement.setString(1, sequence.name());
                statement.setLong(2, sequence.lastValue());
                statement.execute();
            }
        }
        return rows;
    }

    private static void setUserTriggers(Connection connection, Set<String> tables, String action) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("ALTER TABLE %s %s TRIGGER USER".formatted(table, action));
            }
        }
    }

    private static long copyIn(CopyManager copy, ZipFile zip, Manifest.TableCopy table)
            throws SQLException, IOException {
        ZipEntry entry = zip.getEntry("tables/" + table.name());
        if (entry == null) {
            throw new BackupException("The backup is damaged: table " + table.name() + " is missing.");
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            long rows = copy.copyIn(
                    "COPY %s (%s) FROM STDIN".formatted(table.name(), Backup.quoted(table.columns())), stream);
            if (rows != table.rows()) {
                throw new BackupException("The backup is damaged: table %s has %d rows instead of %d."
                        .formatted(table.name(), rows, table.rows()));
            }
            return rows;
        }
    }

    private static void restoreKey(ZipFile zip, Path home) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.SECRET_KEY);
        if (entry == null) {
            return;
        }
        Path key = Files.createDirectories(home).resolve(Backup.SECRET_KEY);
        Path fresh = Files.createTempFile(
                home,
                "secret-",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (InputStream stream = zip.getInputStream(entry)) {
            Files.copy(stream, fresh, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        Files.move(fresh, key, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
