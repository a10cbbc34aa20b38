package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.procedure.plain.LinkChecker.Found;
import vn.motcua.procedure.plain.LinkChecker.Outcome;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "192.168.0.1",
                "172.16.0.9",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "2002:a00:1::1",
                "2001::1",
                "64:ff9b::a00:1"
            })
    void shouldRefuseAddressesThatAreNotOfTheOpenInternet(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "103.9.200.1", "172.32.0.1", "2001:ee0::1", "2400:cb00::1"})
    void shouldAllowTheOthers(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/", "http://localhost/", "file:///etc/passwd", "ftp://example.org/x", "not a link",
                "http://user@8.8.8.8/", "http://[::1]/", "http://2130706433/", "https:///x", ""
            })
    void shouldNotLookInsideOurNetworks(String url) throws InterruptedException {
        assertThat(new LinkChecker().check(url).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void shouldTellWorkingLinksFromBrokenOnes() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer(server, "/works", 200, "");
        answer(server, "/gone", 404, "");
        answer(server, "/ill", 503, "");
        answer(server, "/moved", 302, "/works");
        answer(server, "/inside", 302, "http://10.0.0.1/secret");
        answer(server, "/circle", 302, "/circle");
        server.createContext("/no-head", exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? 405 : 200, -1);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            var checker = new LinkChecker(InetAddress::isLoopbackAddress);
            assertThat(checker.check(base + "/works").outcome()).isEqualTo(Outcome.WORKS);
            assertThat(checker.check(base + "/moved").outcome()).isEqualTo(Outcome.WORKS);
            assertThat(checker.check(base + "/no-head").outcome()).isEqualTo(Outcome.WORKS);
            assertThat(checker.check(base + "/gone")).isEqualTo(new Found(Outcome.GONE, "404"));
            assertThat(checker.check(base + "/ill").outcome()).isEqualTo(Outcome.UNREACHABLE);
            assertThat(checker.check(base + "/circle").outcome()).isEqualTo(Outcome.UNREACHABLE);
            assertThat(checker.check(base + "/inside")).isEqualTo(new Found(Outcome.REFUSED, "private address"));
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpServer server, String path, int status, String location) {
        server.createContext(path, exchange -> {
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().add("Location", location);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    @Test
    void shouldSayWhenNobodyAnswers() throws InterruptedException, IOException {
        int port;
        try (var socket = new java.net.ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(new LinkChecker(address -> true)
                        .check("http://127.0.0.1:" + port + "/")
                        .outcome())
                .isEqualTo(Outcome.UNREACHABLE);
    }
}
