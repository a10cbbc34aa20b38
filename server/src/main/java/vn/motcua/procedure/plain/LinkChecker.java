package vn.motcua.procedure.plain;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Looks whether an address still answers (kiểm tra liên kết): HEAD first, GET where a server refuses that; never
/// addresses inside our own networks, also not after a redirect.
///
/// Known limit: between our look-up of the name and the client's own a name server may change its answer; the answers
// are
/// kept for some seconds by the virtual machine, which leaves little to gain.
@Singleton
class LinkChecker {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int REDIRECTS = 4;

    private final Predicate<InetAddress> allowed;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    LinkChecker() {
        this(PublicAddress::isPublic);
    }

    /// @param allowed which addresses may be asked
    LinkChecker(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    /// What a look at an address found.
    enum Outcome {
        WORKS,
        /// The server says that it is not there.
        GONE,
        /// Nobody answers, or the server is ill.
        UNREACHABLE,
        /// We do not look there: no web address, or one inside our networks.
        REFUSED
    }

    /// @param detail status or reason, in few words
    record Found(Outcome outcome, String detail) {}

    Found check(String url) throws InterruptedException {
        URI address;
        try {
            address = URI.create(url);
        } catch (IllegalArgumentException e) {
            return new Found(Outcome.REFUSED, "no address");
        }
        for (int i = 0; i <= REDIRECTS; i++) {
            Optional<Found> refused = refused(address);
            if (refused.isPresent()) {
                return refused.get();
            }
            HttpResponse<Void> response;
            try {
                response = ask(address);
            } catch (IOException e) {
                return new Found(Outcome.UNREACHABLE, e.getClass().getSimpleName());
            }
            Optional<String> next = response.headers().firstValue("Location");
            if (response.statusCode() < 300 || response.statusCode() >= 400 || next.isEmpty()) {
                return judged(response.statusCode());
            }
            address = address.resolve(next.get());
        }
        return new Found(Outcome.UNREACHABLE, "too many redirects");
    }

    private Optional<Found> refused(URI address) {
        if (!Stream.of("http", "https").anyMatch(scheme -> scheme.equalsIgnoreCase(address.getScheme()))
                || address.getHost() == null
                || address.getUserInfo() != null) {
            return Optional.of(new Found(Outcome.REFUSED, "no web address"));
        }
        try {
            boolean open =
                    Stream.of(InetAddress.getAllByName(address.getHost())).allMatch(allowed);
            return open ? Optional.empty() : Optional.of(new Found(Outcome.REFUSED, "private address"));
        } catch (UnknownHostException e) {
            return Optional.of(new Found(Outcome.UNREACHABLE, "unknown host"));
        }
    }

    private HttpResponse<Void> ask(URI address) throws IOException, InterruptedException {
        HttpResponse<Void> head = send(address, "HEAD");
        return head.statusCode() == 403 || head.statusCode() == 405 || head.statusCode() == 501
                ? send(address, "GET")
                : head;
    }

    private HttpResponse<Void> send(URI address, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE)
                .header("User-Agent", "motcua (link check)")
                .header("Range", "bytes=0-0")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private static Found judged(int status) {
        if (status < 400 || status == 416 || status == 429) {
            return new Found(Outcome.WORKS, Integer.toString(status));
        }
        return new Found(status < 500 ? Outcome.GONE : Outcome.UNREACHABLE, Integer.toString(status));
    }
}
