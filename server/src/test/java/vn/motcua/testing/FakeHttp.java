package vn.motcua.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A real web server on this machine that plays somebody else's service and remembers what it was asked.
public final class FakeHttp implements AutoCloseable {
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Answer> behaviour;

    /// What came in; header names are in lower case.
    public record Received(String method, String path, Map<String, String> headers, String body) {}

    /// What goes out.
    ///
    /// @param content bytes instead of the body; absent when it is text
    public record Answer(int status, String body, Map<String, String> headers, byte @Nullable [] content) {
        public Answer(int status, String body, Map<String, String> headers) {
            this(status, body, headers, null);
        }

        public static Answer bytes(byte[] content) {
            return new Answer(200, "", Map.of(), content);
        }

        public static Answer json(int status, String body) {
            return new Answer(status, body, Map.of());
        }
    }

    public FakeHttp(Function<Received, Answer> behaviour) {
        this.behaviour = behaviour;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new java.util.HashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
            var request = new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(headers),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            received.add(request);
            Answer answer = behaviour.apply(request);
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            byte[] content = answer.content();
            byte[] body = content == null ? answer.body().getBytes(StandardCharsets.UTF_8) : content;
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /// From now on it behaves like this.
    public void behave(Function<Received, Answer> other) {
        behaviour = other;
    }

    public List<Received> received() {
        return received;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
