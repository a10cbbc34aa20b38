package vn.motcua.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.Application;

/// Another node of the running service: the same database and home, beans, caches and HTTP port of its own.
public final class SecondNode implements AutoCloseable {
    private static final List<String> SHARED = List.of(
            "motcua.home",
            "motcua.mode",
            "datasources.default.url",
            "datasources.default.username",
            "datasources.default.password");

    private final ApplicationContext context;
    private final URI base;

    private SecondNode(ApplicationContext context) {
        this.context = context;
        this.base = context.getBean(EmbeddedServer.class).start().getURI();
    }

    public static SecondNode beside(RunningServer server) {
        ApplicationContext first = server.get(ApplicationContext.class);
        Map<String, Object> properties = new HashMap<>();
        SHARED.forEach(name -> first.getProperty(name, String.class).ifPresent(value -> properties.put(name, value)));
        properties.put("datasources.default.maximum-pool-size", 6);
        properties.put("motcua.serving", true);
        properties.put("micronaut.server.port", -1);
        return new SecondNode(ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .properties(properties)
                .banner(false)
                .start());
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public URI uri(String path) {
        return base.resolve(path);
    }

    @Override
    public void close() {
        context.close();
    }
}
