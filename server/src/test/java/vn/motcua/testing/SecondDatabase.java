package vn.motcua.testing;

import io.micronaut.context.ApplicationContext;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.database.DatabaseAddress;
import vn.motcua.database.SchemaMigration;

/// A fresh, migrated database on the PostgreSQL of the running service, for tests that need an installation of their
// own.
public final class SecondDatabase {
    private SecondDatabase() {}

    /// Properties of an installation on a database of this name, which is emptied first.
    public static Map<String, Object> properties(RunningServer server, String name) throws Exception {
        server.execute("drop database if exists " + name + " with (force)");
        server.execute("create database " + name);
        ApplicationContext context = server.get(ApplicationContext.class);
        String url = property(context, "url").replaceAll("(//[^/]+/)[^?]+", "$1" + name);
        var address = new DatabaseAddress(url, property(context, "username"), property(context, "password"));
        SchemaMigration.run(address);
        Map<String, Object> properties = new HashMap<>();
        properties.put("datasources.default.url", url);
        properties.put("datasources.default.username", address.user());
        properties.put("datasources.default.password", address.password());
        properties.put("datasources.default.maximum-pool-size", 6);
        properties.put("motcua.home", "target/" + name);
        properties.put("motcua.serving", true);
        properties.put("micronaut.server.port", -1);
        return properties;
    }

    /// How many rows an installation has.
    ///
    /// @param from table, and what follows it
    public static long count(ApplicationContext context, String from) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        property(context, "url"), property(context, "username"), property(context, "password"));
                var rows = connection.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String property(ApplicationContext context, String name) {
        return context.getProperty("datasources.default." + name, String.class).orElse("");
    }
}
