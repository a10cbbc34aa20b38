package vn.motcua.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/// The packaged program in a process of its own, as an administrator would run it.
public final class MotcuaProcess implements AutoCloseable {
    private static final Path JAR = Path.of("target/motcua-server.jar").toAbsolutePath();

    private final Process process;
    private final ConcurrentLinkedQueue<String> output = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private MotcuaProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    /// Starts `motcua <words>` and returns at once.
    ///
    /// @param prefix words before `java`, such as `setpriv --reuid …`
    public static MotcuaProcess start(List<String> prefix, Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MOTCUA_") || name.equals("DATABASE_URL"));
        builder.environment().putAll(environment);
        try {
            return new MotcuaProcess(builder.start());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith("ready ")) {
                    ready.complete(URI.create(line.substring("ready ".length()).strip()));
                }
            }
        } catch (IOException e) {
            output.add("(output ended: " + e.getMessage() + ")");
        }
        ready.completeExceptionally(new IllegalStateException("ended before it was ready:\n" + output()));
    }

    /// Waits for `ready http://…` and returns that address.
    public URI awaitReady() {
        try {
            return ready.get(120, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("not ready:\n" + output(), e);
        }
    }

    public int awaitExit() {
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String output() {
        return String.join("\n", output);
    }

    public long pid() {
        return process.pid();
    }

    /// `kill -9`: no shutdown hook runs.
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
