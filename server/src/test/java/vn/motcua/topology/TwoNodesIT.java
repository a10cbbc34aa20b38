package vn.motcua.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.database.DatabaseAddress;
import vn.motcua.database.EmbeddedPostgres;
import vn.motcua.testing.MotcuaProcess;

/// The same topology as `docker-compose.yml`, without containers: two nodes, one PostgreSQL, `deploy/haproxy.cfg`.
class TwoNodesIT {
    private static EmbeddedPostgres postgres;
    private static MotcuaProcess node1;
    private static MotcuaProcess node2;
    private static Process proxy;
    private static int tlsPort;
    private static int plainPort;
    private static HttpClient http;

    @BeforeAll
    static void startEverything() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "topology-");
        postgres = EmbeddedPostgres.open(
                folder.resolve("database"), Path.of("target/programs").toAbsolutePath());
        int port1 = freePort();
        int port2 = freePort();
        node1 = node(folder.resolve("node1"), port1);
        node2 = node(folder.resolve("node2"), port2);
        node1.awaitReady();
        node2.awaitReady();
        plainPort = freePort();
        tlsPort = freePort();
        proxy = startProxy(folder, port1, port2);
        http = HttpClient.newBuilder().sslContext(trustingOurOwnCertificate()).build();
    }

    private static MotcuaProcess node(Path home, int port) {
        DatabaseAddress database = postgres.address();
        String url = database.url()
                .replace("jdbc:postgresql://", "postgres://" + database.user() + ":" + database.password() + "@");
        return MotcuaProcess.start(
                List.of(),
                Map.of(
                        "DATABASE_URL", url,
                        "MOTCUA_MODE", "production",
                        "MOTCUA_HOST", "127.0.0.1",
                        "MOTCUA_PUBLIC_URL", "https://localhost",
                        "MOTCUA_SECRET", "a secret that both nodes share, made for this test"),
                "serve",
                "--port",
                Integer.toString(port),
                "--home",
                home.toString());
    }

    private static Process startProxy(Path folder, int port1, int port2) throws Exception {
        Path pem = certificate(folder);
        var builder = new ProcessBuilder(
                        "haproxy", "-f", Path.of("../deploy/haproxy.cfg").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("proxy.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "BIND", "127.0.0.1:" + plainPort,
                        "BIND_TLS", "127.0.0.1:" + tlsPort,
                        "TLS_PEM", pem.toString(),
                        "SERVER1", "127.0.0.1:" + port1,
                        "SERVER2", "127.0.0.1:" + port2));
        Process started = builder.start();
        long giveUp = System.nanoTime() + 20_000_000_000L;
        while (!listens(tlsPort) && System.nanoTime() < giveUp) {
            Thread.sleep(100);
        }
        return started;
    }

    @AfterAll
    static void stopEverything() {
        if (proxy != null) {
            proxy.destroy();
        }
        if (node1 != null) {
            node1.close();
        }
        if (node2 != null) {
            node2.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void shouldServeOverTlsAndSurviveTheLossOfANode() throws Exception {
        assertThat(get("https://localhost:" + tlsPort + "/").statusCode()).isEqualTo(200);
        HttpResponse<String> plain = get("http://localhost:" + plainPort + "/thu-tuc");
        assertThat(plain.statusCode()).isEqualTo(308);

        node1.kill();

        for (int i = 0; i < 20; i++) {
            assertThat(get("https://localhost:" + tlsPort + "/").statusCode())
                    .as("request %d after the loss", i)
                    .isEqualTo(200);
            Thread.sleep(100);
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Path certificate(Path folder) throws Exception {
        Path key = folder.resolve("key.pem");
        Path certificate = folder.resolve("certificate.pem");
        int exit = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=localhost",
                        "-addext",
                        "subjectAltName=DNS:localhost",
                        "-keyout",
                        key.toString(),
                        "-out",
                        certificate.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.log").toFile())
                .start()
                .waitFor();
        assertThat(exit).as("openssl makes a certificate").isZero();
        Path pem = folder.resolve("motcua.pem");
        Files.writeString(pem, Files.readString(certificate) + Files.readString(key));
        return pem;
    }

    private static SSLContext trustingOurOwnCertificate() throws Exception {
        TrustManager all = new X509TrustManager() {
            @Override
            public void checkClientTrusted(X509Certificate[] chain, String type) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String type) {}

            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        };
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {all}, new SecureRandom());
        return context;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
