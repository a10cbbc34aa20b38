package vn.motcua.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.motcua.command.Service;

/// Starts the whole service once for all integration tests: real PostgreSQL (`DATABASE_URL`, else the embedded one in a
/// fresh home), real HTTP on a free port. Test classes take what they need as parameters: this class, [URI] of the
/// service, [ApplicationContext], or [Browser].
public final class RunningServer implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(RunningServer.class);

    private final Service service;
    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /// For JUnit, which makes one of these per test class; the running service behind them is shared.
    public RunningServer() {
        RunningServer shared = Shared.INSTANCE.orElseThrow();
        this.service = shared.service;
        this.base = shared.base;
    }

    private RunningServer(Service service) {
        this.service = service;
        this.base = service.get(EmbeddedServer.class).start().getURI();
    }

    public <T> T get(Class<T> type) {
        return service.get(type);
    }

    /// Runs one statement on the service's own database, outside its beans.
    public void execute(String sql) throws SQLException {
        var context = service.context();
        try (var connection = DriverManager.getConnection(
                        context.getProperty("datasources.default.url", String.class)
                                .orElseThrow(),
                        context.getProperty("datasources.default.username", String.class)
                                .orElseThrow(),
                        context.getProperty("datasources.default.password", String.class)
                                .orElseThrow());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public URI base() {
        return base;
    }

    public HttpClient http() {
        return http;
    }

    public URI uri(String path) {
        return base.resolve(path);
    }

    private static RunningServer start() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Path home = Files.createTempDirectory(Files.createDirectories(target), "it-home-");
            Files.createSymbolicLink(home.resolve("programs"), Files.createDirectories(target.resolve("programs")));
            Map<String, Object> properties = new HashMap<>();
            properties.put("micronaut.server.port", -1);
            Service service = Service.open(home, true, properties);
            java.lang.Runtime.getRuntime().addShutdownHook(new Thread(service::close));
            return new RunningServer(service);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningServer.class
                || type == URI.class
                || type == ApplicationContext.class
                || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        if (type == URI.class) {
            return base;
        }
        if (type == ApplicationContext.class) {
            return service.context();
        }
        if (type == Browser.class) {
            return extension.getRoot().getStore(NAMESPACE).computeIfAbsent("browser", key -> Browser.open(base));
        }
        return this;
    }

    /// Made at the first use, for the life of the JVM.
    private static final class Shared {
        private static final Optional<RunningServer> INSTANCE = Optional.of(start());
    }
}
