package vn.motcua.command;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.Application;
import vn.motcua.database.DatabaseAddress;
import vn.motcua.database.OpenDatabase;

/// The database and the beans on top of it, opened for one command and closed after it.
public final class Service implements AutoCloseable {
    private final OpenDatabase database;
    private final ApplicationContext context;

    private Service(OpenDatabase database, ApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /// Opens the database that `DATABASE_URL` names, else the embedded one of this home, and the application on it.
    ///
    /// @param serving whether background work (scheduler, refresh of indexes) belongs to this process
    public static Service open(Path home, boolean serving, Map<String, Object> properties) {
        OpenDatabase database = OpenDatabase.open(home);
        try {
            return new Service(database, context(home, database.address(), serving, properties));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static ApplicationContext context(
            Path home, DatabaseAddress database, boolean serving, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("motcua.home", home.toString());
        all.put("motcua.serving", serving);
        if (System.getenv("MOTCUA_MODE") == null) {
            all.put("motcua.mode", isConfigured() ? "production" : "demo");
        }
        all.put("datasources.default.url", database.url());
        all.put("datasources.default.username", database.user());
        all.put("datasources.default.password", database.password());
        return ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .properties(all)
                .banner(false)
                .start();
    }

    /// Whoever names a database or a public address means to serve people; everybody else is trying things out.
    private static boolean isConfigured() {
        return System.getenv("DATABASE_URL") != null || System.getenv("MOTCUA_PUBLIC_URL") != null;
    }

    public ApplicationContext context() {
        return context;
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
