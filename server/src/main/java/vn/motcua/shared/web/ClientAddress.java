package vn.motcua.shared.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// The network address a request came from, for limits and for the demo guard.
///
/// `X-Forwarded-For` is believed only as far as our own proxies wrote it: with `MOTCUA_PROXY_HOPS=1` the last entry
/// counts, with 2 the last but one. Entries further left are whatever the sender made up.
@Singleton
public final class ClientAddress {
    private final int proxyHops;

    public ClientAddress(@Value("${motcua.proxy-hops:0}") int proxyHops) {
        this.proxyHops = proxyHops;
    }

    public String of(HttpRequest<?> request) {
        List<String> forwarded = request.getHeaders().getAll("X-Forwarded-For").stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .toList();
        if (proxyHops == 0 || forwarded.isEmpty()) {
            return direct(request);
        }
        return forwarded.get(Math.max(0, forwarded.size() - proxyHops));
    }

    private static String direct(HttpRequest<?> request) {
        InetAddress address = request.getRemoteAddress().getAddress();
        return address == null ? request.getRemoteAddress().getHostString() : address.getHostAddress();
    }
}
