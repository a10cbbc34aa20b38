package vn.motcua.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads from PostgreSQL's own catalogue which tables, columns and sequences there are, so that a new table is in the
/// next backup without anybody remembering it.
final class DatabaseShape {
    private static final String OURS =
            "n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'";

    private DatabaseShape() {}

    /// Name of each table (quoted, with schema) and its stored columns; a table comes after those it refers to.
    static Map<String, List<String>> tables(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        query(connection, """
                SELECT format('%%I.%%I', n.nspname, c.relname), a.attname
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relkind = 'r' AND %s AND c.relname <> 'flyway_schema_history'
                  AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                ORDER BY n.nspname, c.relname, a.attnum""".formatted(OURS), row -> columns.computeIfAbsent(
                        row.getString(1), key -> new ArrayList<>())
                .add(row.getString(2)));
        return parentsFirst(columns, parents(connection));
    }

    private static Map<String, Set<String>> parents(Connection connection) throws SQLException {
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        query(connection, """
                SELECT format('%I.%I', cn.nspname, c.relname), format('%I.%I', pn.nspname, p.relname)
                FROM pg_constraint k
                JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace cn ON cn.oid = c.relnamespace
                JOIN pg_class p ON p.oid = k.confrelid JOIN pg_namespace pn ON pn.oid = p.relnamespace
                WHERE k.contype = 'f' AND c.oid <> p.oid""", row -> parents.computeIfAbsent(row.getString(1), key -> new HashSet<>())
                .add(row.getString(2)));
        return parents;
    }

    private static Map<String, List<String>> parentsFirst(
            Map<String, List<String>> columns, Map<String, Set<String>> parents) {
        Set<String> done = new LinkedHashSet<>();
        columns.keySet().forEach(table -> visit(table, parents, done, new HashSet<>()));
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        done.stream().filter(columns::containsKey).forEach(table -> ordered.put(table, columns.get(table)));
        return ordered;
    }

    private static void visit(String table, Map<String, Set<String>> parents, Set<String> done, Set<String> path) {
        if (done.contains(table) || !path.add(table)) {
            return;
        }
        parents.getOrDefault(table, Set.of()).forEach(parent -> visit(parent, parents, done, path));
        done.add(table);
    }

    static List<Manifest.SequenceValue> sequences(Connection connection) throws SQLException {
        List<Manifest.SequenceValue> values = new ArrayList<>();
        query(connection, """
                SELECT format('%I.%I', schemaname, sequencename), last_value
                FROM pg_sequences WHERE last_value IS NOT NULL ORDER BY 1""", row -> values.add(new Manifest.SequenceValue(row.getString(1), row.getLong(2))));
        return values;
    }

    /// Latest migration that was applied, as its time stamp; `0` when there is none.
    static String schemaVersion(Connection connection) throws SQLException {
        List<String> versions = new ArrayList<>();
        query(
                connection,
                "SELECT max(version) FROM flyway_schema_history WHERE success",
                row -> versions.add(row.getString(1) == null ? "0" : row.getString(1)));
        return versions.getFirst();
    }

    private static void query(Connection connection, String sql, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
