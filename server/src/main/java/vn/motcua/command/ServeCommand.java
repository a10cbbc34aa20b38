package vn.motcua.command;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.identity.FirstStart;
import vn.motcua.shared.config.MotcuaSettings;

/// Serves everything until it is told to stop.
@Command(name = "serve", description = "Serve the citizen site, the staff console and the API (the default command).")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private ServeOptions options = new ServeOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        return serve(options, Objects.requireNonNull(spec).commandLine().getOut());
    }

    static int serve(ServeOptions options, PrintWriter out) throws InterruptedException {
        int port = options.port();
        Map<String, Object> properties = new HashMap<>();
        properties.put("micronaut.server.port", port == 0 ? -1 : port);
        if (port != 0 && System.getenv("MOTCUA_PUBLIC_URL") == null) {
            properties.put("motcua.public-url", "http://localhost:" + port);
        }
        Service service = Service.open(options.home(), true, properties);
        var stopped = new CountDownLatch(1);
        java.lang.Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            service.close();
            stopped.countDown();
        }));
        refuseOpenDemo(service);
        EmbeddedServer server = service.get(EmbeddedServer.class).start();
        announce(server.getURI(), service, out);
        stopped.await();
        return 0;
    }

    /// Everybody knows the passwords of the demo mode, so it listens to this machine only.
    private static void refuseOpenDemo(Service service) {
        String host = service.context()
                .getProperty("micronaut.server.host", String.class)
                .orElse("0.0.0.0");
        if (service.get(MotcuaSettings.class).demo() && !isLoopback(host)) {
            throw new CommandFailedException("demo mode listens on this machine only, not on " + host
                    + ". Unset MOTCUA_HOST, or set MOTCUA_PUBLIC_URL to serve people in production mode.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CommandFailedException("MOTCUA_HOST names an unknown host: " + host);
        }
    }

    private static void announce(URI address, Service service, PrintWriter out) {
        MotcuaSettings settings = service.get(MotcuaSettings.class);
        String base = "http://localhost:" + address.getPort();
        out.println("""
                  citizen site   %1$s/
                  staff console  %1$s/staff
                  API docs       %1$s/openapi/
                  health         %1$s/health/readiness""".formatted(base));
        if (settings.demo()) {
            out.println("  demo mode: only this machine can reach it; sample accounts are listed on " + base
                    + "/staff/sign-in");
        }
        service.get(FirstStart.class)
                .invite()
                .ifPresent(path ->
                        out.println("  first administrator: open this address within 24 hours, it works once\n    "
                                + settings.publicUrl() + path));
        out.println("ready " + base);
        out.flush();
    }
}
